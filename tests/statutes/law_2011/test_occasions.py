from victim_protocol.events import STAY_ENDS
from victim_protocol.statutes.law_2011.care import BENEFITS as CARE
from victim_protocol.statutes.law_2011.learning import BENEFITS as LEARNING
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, JOURNEY, RETURN, STAY
from victim_protocol.statutes.law_2011.reintegration import BENEFITS as REINTEGRATION
from victim_protocol.statutes.law_2011.travel import BENEFITS as TRAVEL


class TestOccasions:
    """What is given in an establishment is judged on the stay, the journey on the journey, the allowance on return."""

    def test_which_events_bound_them(self) -> None:
        assert (STAY.begins, STAY.ends) == (("lodged",), STAY_ENDS)
        assert (JOURNEY.begins, JOURNEY.ends[0]) == (("set_out_home",), "returned_home")
        assert (RETURN.begins, RETURN.ends) == (("returned_home",), ("applied", "died"))
        assert DAY_ASKED.begins == ()

    def test_which_benefit_is_judged_on_which(self) -> None:
        assert {benefit.occasion for benefit in TRAVEL} == {JOURNEY.key}
        assert {benefit.key: benefit.occasion for benefit in CARE + LEARNING + REINTEGRATION} == {
            "medical_care": STAY.key,
            "psychological_support": STAY.key,
            "legal_advice": DAY_ASKED.key,
            "schooling": DAY_ASKED.key,
            "vocational_training": DAY_ASKED.key,
            "initial_hardship_allowance": RETURN.key,
            "loan": DAY_ASKED.key,
        }

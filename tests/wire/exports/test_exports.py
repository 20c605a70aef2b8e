"""Each export against the field list of its standard: names and values only, kept beside this file."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.case.made import case_of, entry

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.facts import FACTS
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.release import Consent, ReleaseRecord
from victim_protocol.statutes.release_grounds import Ground
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.exports.ctdc import COLUMNS, ctdc
from victim_protocol.wire.exports.htcds import htcds
from victim_protocol.wire.exports.primero import primero_case, primero_referral
from victim_protocol.wire.exports.subject import Exported

HERE = Path(__file__).parent
HTCDS: dict[str, Any] = json.loads((HERE / "htcds_2_0.json").read_text(encoding="utf-8"))
PRIMERO: dict[str, Any] = json.loads((HERE / "primero.json").read_text(encoding="utf-8"))
ON = date(2019, 12, 31)
WORKED = sorted(Path("tests/cases").glob("*.toml"))
SEXUAL = ("sexual_exploitation", "forced_prostitution", "pornography", "forced_performance", "sexual_slavery")
PURPOSES = FACTS[Key("purpose_of_act")].choices


def victim(*, born: str | None = None, event: str | None = "certified", **facts: Any) -> Case:
    """One person, of whom these facts are known."""
    persons = (Person(id="p1", born=None if born is None else PartialDate.parse(born)),)
    return case_of(entry(event=event, facts=facts), persons=persons)


def fits_htcds(record: Any) -> bool:
    """Whether each field is one of the standard, with a value of its list."""
    flat = [(key, value) for key, value in record.items() if key != "support_plans"]
    flat += [pair for plan in record.get("support_plans", ()) for pair in plan.items()]
    for key, value in flat:
        told = HTCDS[key]
        many = told["type"].startswith("Multiselect")
        if isinstance(value, list) != many:
            return False
        if told["values"] and not {*(value if many else [value])} <= {*told["values"]}:
            return False
        if (told["type"] == "Checkbox") != isinstance(value, bool):
            return False
        if told["type"] == "Date":
            date.fromisoformat(value)
    return True


def fits_primero(record: Any) -> bool:
    """Whether each field is one of the forms, with a value of its lookup."""
    fields = {field for form in PRIMERO["forms"].values() for field in form}
    services = [row["service_type"] for row in record.get("services_section", ())]
    services += [record["service"]] if "service" in record else []
    return (
        {*record} <= fields
        and {*services} <= {*PRIMERO["lookups"]["lookup-service-type"]}
        and {*record.get("protection_concerns", ())} <= {*PRIMERO["lookups"]["lookup-protection-concerns"]}
    )


def recorded(case: Case) -> set[str]:
    """What the entries that count say of the first person up to the day, by name."""
    person = case.persons[0]
    names = {name for name in ("born", "accompanies") if getattr(person, name) is not None}
    for one in case.entries_of(person.id):
        if one.day <= ON:
            names |= {f"facts.{key}" for key, value in one.facts.items() if value is not UNKNOWN}
            names |= {f"costs.{cost}" for cost in one.costs}
            names |= {name for name in ("paper", "place", "reason") if getattr(one, name) is not None}
            names |= {name for name in TRACES if getattr(one, name)}
            names |= set() if one.event is None else {f"event.{one.event}"}
    return names


TRACES = ("actor", "receiver", "forms", "happened_at", "recorded_at", "departs")
SAID_BY_HTCDS = {
    "prs_Birthdate": "born",
    "prs_Citizenship": "facts.citizenship",
    "vic_TraffickingStatusDecisionMakingOrg": "facts.certificate_from",
    "cas_OutgoingReferralDate": "event.referred",
}
SAID_BY_CTDC = {"citizenship": "facts.citizenship", "CountryOfExploitation": "facts.trafficked_in_viet_nam"}
SAID_BY_PRIMERO = {"date_of_birth": "born"}


def unaccounted(case: Case, found: Exported, said: dict[str, str]) -> set[str]:
    """What is recorded and neither said by a field of the record nor declared as lost."""
    told = {name for field, name in said.items() if found.record.get(field)}
    status = found.record.get("vic_TraffickingStatus", "") + "".join(found.record.get("protection_concerns", ()))
    told |= {"event.certified"} if "Actual" in status or "trafficked" in status else set()
    told |= {"event.found_not_victim"} if "NotA" in status else set()
    told |= {"facts.purpose_of_act"} if {*found.record} & PURPOSE_FIELDS and _says_purpose(found) else set()
    return recorded(case) - {loss.what for loss in found.losses} - told


PURPOSE_FIELDS = {"vic_TypeOfExploitation", "isForcedLabour"}


def _says_purpose(found: Exported) -> bool:
    flags = ("isForcedLabour", "isSexualExploit", "isOtherExploit")
    return bool(found.record.get("vic_TypeOfExploitation")) or any(found.record.get(flag) for flag in flags)


def is_of_the_day(case: Case) -> bool:
    """Whether the first is a person, and all are born by the day asked; of others nothing can be asked."""
    born = [one.born for one in case.persons if one.born is not None]
    return not case.persons[0].establishment and all(one.earliest <= ON for one in born)


class TestEveryCase:
    """A record fits its standard, and everything that is recorded is in it or declared as lost."""

    @pytest.mark.exhaustive
    @settings(max_examples=25)
    @given(cases().filter(is_of_the_day))
    def test_anything(self, case: Case) -> None:
        _check(case)

    @pytest.mark.parametrize("path", WORKED, ids=lambda path: path.stem)
    def test_worked_cases(self, path: Path) -> None:
        case = read_case(path.read_text(encoding="utf-8"))
        if not case.persons[0].establishment:
            _check(case)


def _check(case: Case) -> None:
    code = case.persons[0].id
    of_htcds, of_ctdc, of_primero = (export(case, code, on=ON) for export in (htcds, ctdc, primero_case))
    assert fits_htcds(of_htcds.record)
    assert fits_primero(of_primero.record)
    assert [*of_ctdc.record] == [*COLUMNS]
    assert unaccounted(case, of_htcds, SAID_BY_HTCDS) == set()
    assert unaccounted(case, of_ctdc, SAID_BY_CTDC) == set()
    assert unaccounted(case, of_primero, SAID_BY_PRIMERO) == set()
    for found in (of_htcds, of_ctdc, of_primero):
        assert len({loss.what for loss in found.losses}) == len(found.losses)
        assert json.loads(json.dumps(found.record)) == found.record


class TestHtcds:
    """The person and the victim context in the standard's words."""

    def test_the_list_of_fields_is_whole(self) -> None:
        assert len(HTCDS) == 83

    @pytest.mark.parametrize(
        ("event", "facts", "status"),
        [
            ("certified", {}, "ActualVictimOfTrafficking"),
            ("found_not_victim", {}, "NotAVictimOfTrafficking"),
            ("declared", {"grounds_to_believe_trafficked": True}, "PossibleVictimOfTrafficking"),
            ("declared", {}, "PossibleVictimOfTrafficking"),
            (None, {}, None),
        ],
    )
    def test_nobody_is_called_no_victim_in_doubt(
        self, event: str | None, facts: dict[str, Any], status: str | None
    ) -> None:
        assert htcds(victim(event=event, **facts), "p1", on=ON).record.get("vic_TraffickingStatus") == status

    @pytest.mark.parametrize(
        ("certificate", "org"),
        [
            ("provincial_police", "Police"),
            ("investigation_procuracy_or_court", "CourtOrProsecution"),
            ("legalised_foreign_paper", "Other"),
            ("rescuing_agency", None),
        ],
    )
    def test_who_decided(self, certificate: str, org: str | None) -> None:
        record = htcds(victim(certificate_from=certificate), "p1", on=ON).record
        assert record.get("vic_TraffickingStatusDecisionMakingOrg") == org

    @pytest.mark.parametrize("purpose", PURPOSES)
    def test_what_has_no_code_is_other_and_declared(self, purpose: str) -> None:
        found = htcds(victim(purpose_of_act=purpose), "p1", on=ON)
        told = found.record.get("vic_TypeOfExploitation")
        lost = {loss.what for loss in found.losses}
        assert ("facts.purpose_of_act" in lost) is (
            told in (None, ["Other"]) or purpose in {"sexual_slavery", "forced_performance"}
        )

    def test_a_birth_date_known_in_part_is_lost(self) -> None:
        assert htcds(victim(born="1999-05-04"), "p1", on=ON).record["prs_Birthdate"] == "1999-05-04"
        found = htcds(victim(born="1999"), "p1", on=ON)
        assert "prs_Birthdate" not in found.record
        assert [loss.why.en for loss in found.losses if loss.what == "born"] == [
            "known in part, which the standard cannot say"
        ]

    def test_plans_death_and_consent(self) -> None:
        facts: dict[str, Any] = {"citizenship": "viet_nam", "needs_medical_care": True, "needs_legal_aid": True}
        record = htcds(victim(**facts), "p1", on=ON, consent=True).record
        assert {"spl_Type": "Legal"} in record["support_plans"]
        assert record["con_Consent"] is True
        dead = case_of(entry(event="certified"), entry(event="died"))
        assert htcds(dead, "p1", on=ON).record["prs_Deceased"] is True

    def test_what_was_taken_back_is_not_exported_and_what_happened_twice_is_declared(self) -> None:
        case = case_of(
            entry(event="lodged"),
            entry(event="referred", day=date(2017, 4, 1), id="r1"),
            entry(day=date(2017, 4, 2), corrects="r1"),
            entry(event="referred", day=date(2017, 6, 1), actor="victim_support_establishment"),
            entry(event="lodged", day=date(2017, 6, 2)),
            entry(event="referred", day=date(2017, 7, 1)),
        )
        found = htcds(case, "p1", on=ON)
        assert found.record["cas_OutgoingReferralDate"] == "2017-06-01"
        assert [loss.what for loss in found.losses] == ["event.lodged", "event.referred", "actor"]

    @pytest.mark.parametrize("purpose", SEXUAL)
    def test_every_sexual_purpose_is_sexual_in_each(self, purpose: str) -> None:
        case = victim(purpose_of_act=purpose)
        assert htcds(case, "p1", on=ON).record["vic_TypeOfExploitation"] == ["SexualExploitation"]
        assert ctdc(case, "p1", on=ON).record["isSexualExploit"] == "1"
        assert "sexually_exploited" in primero_case(case, "p1", on=ON).record["protection_concerns"]

    def test_a_repr_shows_nothing(self) -> None:
        found = htcds(victim(born="1999-05-04", purpose_of_act="pornography"), "p1", on=ON)
        assert repr(found) == "Exported()"

    def test_the_day_on_which_another_provider_took_the_person_in(self) -> None:
        case = case_of(entry(event="lodged"), entry(event="referred", day=date(2017, 4, 1)))
        assert htcds(case, "p1", on=ON).record["cas_OutgoingReferralDate"] == "2017-04-01"


class TestCtdc:
    """Twenty-seven columns; empty is not reported."""

    def test_columns(self) -> None:
        listed = (HERE / "ctdc_2024.txt").read_text(encoding="utf-8").split()
        assert [*COLUMNS] == listed
        assert len({*listed}) == 27

    @pytest.mark.parametrize(
        ("born", "band"),
        [
            ("2008-03-21", "0--8"),
            ("2008-03-20", "9--17"),
            ("1999-03-21", "9--17"),
            ("1999-03-20", "18--20"),
            ("1999", ""),
            ("1969-03-21", "39--47"),
            ("1969-03-20", "48+"),
            ("1950/1960", "48+"),
            (None, ""),
        ],
    )
    def test_the_age_at_registration_where_it_lies_in_one_band(self, born: str | None, band: str) -> None:
        assert ctdc(victim(born=born), "p1", on=ON).record["ageBroad"] == band

    def test_flags(self) -> None:
        row = ctdc(victim(purpose_of_act="forced_prostitution", citizenship="viet_nam"), "p1", on=ON).record
        assert {key for key, value in row.items() if value == "1"} == {"isSexualExploit", "typeOfSexProstitution"}
        assert (row["citizenship"], row["yearOfRegistration"], row["CountryOfExploitation"]) == ("VNM", "2017", "")

    def test_nothing_recorded(self) -> None:
        assert set(ctdc(case_of(), "p1", on=ON).record.values()) == {""}


def released(ground: Ground = Ground.CONSENT) -> ReleaseRecord:
    return ReleaseRecord(
        person="p1",
        day=date(2026, 6, 1),
        receiver=Key("court"),
        things=frozenset(),
        ground=ground,
        consents=frozenset({Consent.PERSON}),
        paper=None,
        law=None,
        sources=(),
    )


class TestPrimero:
    """Case forms, and no referral without a release."""

    def test_concerns(self) -> None:
        facts = {"purpose_of_act": "forced_prostitution", "citizenship": "stateless"}
        record = primero_case(victim(**facts), "p1", on=ON).record
        assert record["protection_concerns"] == ["trafficked_smuggled", "sexually_exploited", "statelessness"]
        assert "protection_concerns" not in primero_case(victim(event=None), "p1", on=ON).record

    @pytest.mark.parametrize("ground", [*Ground])
    def test_a_referral_rests_on_a_release(self, ground: Ground) -> None:
        found = primero_referral(released(ground), "shelter", service="food_service")
        assert fits_primero(found.record)
        assert found.record["consent_overridden"] is (ground is not Ground.CONSENT)
        assert found.losses

    def test_no_such_service(self) -> None:
        with pytest.raises(InvalidFact, match="not one of: child_protection_service"):
            primero_referral(released(), "shelter", service="lunch")

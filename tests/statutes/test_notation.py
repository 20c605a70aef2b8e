from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import AllOf, AnyOf, Awaiting, ByReading, Defined, Happened, Is
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.notation import awaiting, by_reading, defined, every, gives, happened, no, some, yes

HERE = LAW_66_2011.at("33")


class TestNotation:
    """Each word is one kind of condition, with its provision."""

    def test_leaves(self) -> None:
        assert yes("poor_household", HERE) == Is(Key("poor_household"), True, HERE)
        assert no("poor_household", HERE) == Is(Key("poor_household"), False, HERE)
        assert happened("lodged", HERE) == Happened(Key("lodged"), HERE)
        assert awaiting("certified", HERE) == Awaiting(Key("certified"), HERE)
        assert defined("minor", HERE) == Defined(Key("minor"), HERE)

    def test_connectives(self) -> None:
        poor = yes("poor_household", HERE)
        assert every(poor) == AllOf((poor,))
        assert some(poor) == AnyOf((poor,))
        assert by_reading("r", HERE, a=poor, b=every()) == ByReading(Key("r"), (("a", poor), ("b", every())), HERE)

    def test_a_ground_may_name_the_provision_that_it_details(self) -> None:
        ground = gives(Force.OWED, HERE, yes("poor_household", HERE), beside=LAW_66_2011.at("38.1"))
        assert ground.condition.source == LAW_66_2011.at("38.1")
        assert (ground.force, ground.source) == (Force.OWED, HERE)

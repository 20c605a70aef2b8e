from victim_protocol.law.order import variables_in_order
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestVariablesInOrder:
    """Every variable once, facts first, in the order in which the texts name them."""

    def test_each_variable_stands_once(self) -> None:
        order = variables_in_order(BOOK)
        assert sorted(order) == [*range(len(BOOK.variables.keys))]

    def test_facts_stand_before_readings_and_texts(self) -> None:
        order = variables_in_order(BOOK)
        facts = len(BOOK.facts)
        assert all(slot < facts for slot in order[:facts])

    def test_what_the_first_benefit_names_stands_first(self) -> None:
        keys = [str(BOOK.variables.keys[slot]) for slot in variables_in_order(BOOK)]
        assert keys.index("certified") < keys.index("capacity")

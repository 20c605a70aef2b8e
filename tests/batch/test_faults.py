import numpy as np

from victim_protocol.batch.faults import PROBLEMS, Faults


class TestFaults:
    """Which rows have which faults."""

    def test_all_faults_of_a_row_are_told(self) -> None:
        faults = Faults(3)
        faults.add("age", "negative", np.array([True, False, False]))
        faults.add("on", "missing", np.array([True, True, False]))
        faults.add("age", "negative", np.array([False, True, False]))
        faults.add("born", "type", np.array([False, False, False]))
        assert faults.told().to_pylist() == ["age: negative; on: missing", "age: negative; on: missing", None]
        assert faults.any_of.tolist() == [True, True, False]
        assert faults.found == (("age", "negative"), ("on", "missing"))

    def test_without_a_fault_nothing_is_told(self) -> None:
        assert Faults(2).told().to_pylist() == [None, None]

    def test_each_code_has_words_in_both_languages(self) -> None:
        assert all(label.vi and label.en for label in PROBLEMS.values())

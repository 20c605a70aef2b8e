from victim_protocol.records.faults import refuse_negative


class TestFaults:
    """What is not told is no fault."""

    def test_nothing_wrong(self) -> None:
        refuse_negative(dong=0, beds=None)

"""A notice of rights for the person, in plain words, in any language of which there is a catalogue."""

__all__ = ["notice", "notice_labels"]

from victim_protocol.reports.notice.page import notice, notice_labels

"""Answers as text for people, in Vietnamese and English; nothing here prints."""

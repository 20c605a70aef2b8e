"""For those who embed the library: made-up cases, payloads and overlays, and machines that try a program out.

It needs the extra ``testing``; nothing else of the package imports it.
Whatever is made is made from a law book: its facts, events, procedures, benefits and days.
So a book with a further instrument makes further cases, and nothing is to be written here for it.
Everybody who is made here is invented.
"""

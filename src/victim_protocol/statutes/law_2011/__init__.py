"""The regime of Law 66/2011/QH12: persons identified from 01/01/2012 to 30/06/2025."""

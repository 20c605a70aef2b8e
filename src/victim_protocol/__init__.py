"""What a trafficked person is owed under the law of Viet Nam."""

"""Programs as others publish them: linked data that their systems read. What has no place there is counted."""

"""What reports compare, reckon by and go on with."""

### Public holidays of Latvia, Lithuania and Estonia, and why a house is closed.

new-year = New Year’s Day
restoration-of-state = Day of the Restoration of the State
independence-day = Independence Day
restoration-of-independence = Day of the Restoration of Independence
good-friday = Good Friday
easter-sunday = Easter Sunday
easter-monday = Easter Monday
labour-day = Labour Day
# 1 May in Estonia.
spring-day = Spring Day
mothers-day = Mother’s Day
whit-sunday = Whit Sunday
fathers-day = Father’s Day
midsummer-eve = Midsummer Eve
# 23 June in Estonia.
victory-day = Victory Day
midsummer-day = Midsummer Day
# 6 July in Lithuania.
statehood-day = Statehood Day
assumption-day = Assumption Day
all-saints = All Saints’ Day
all-souls = All Souls’ Day
# 18 November in Latvia.
proclamation-of-republic = Day of the Proclamation of the Republic
# The Monday after a holiday that fell on a weekend.
day-off-instead = Public holiday moved from the weekend
christmas-eve = Christmas Eve
christmas-day = Christmas Day
second-christmas-day = Second Day of Christmas
new-years-eve = New Year’s Eve

# $reason: a public holiday, or the words of the house
closed = Closed: { $reason }
out-of-season = No classes at this time of the year

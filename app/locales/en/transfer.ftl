### Somebody moved to another class by the house.

title = Move to another class
# $name: who
heading = Move { $name } to another class
# $course: the class they are in
from = Now in “{ $course }”.
text = Only classes with a free place for which nobody waits are here. The slip stays good, the old place goes to the next in line, and they are told.
to = Which class instead?
none = No class has a free place for which nobody waits. More chairs are set on the page of its people.
reason = Why?
reason-hint = For example: the level is too high. Only who keeps the log reads it.
over = Move
done = They are in the new class now
done-text = They will be told. The slip they have stays good.
refused-full = No place is free in this class any more, or somebody waits for it. Please choose another, or set more chairs there first.

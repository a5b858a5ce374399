//! What the planner says, in plain English.

use domain::{
    hold::Hold,
    id::{CourseId, GroupId, PersonId, RoomId},
    pattern::Rhythm,
};
use planner::{
    plan::Placement,
    problem::Problem,
    report::{Help, LeftOut, Obstacle, Rule, Whom, Why},
};

use crate::sheets::{Year, id};

/// What a rule is about.
pub(crate) const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Seats => "people without a seat",
        Rule::Split => "regulars who would have to be in two places",
        Rule::Hours => "at another hour than wished",
        Rule::LeftOut => "dates left out because a leader is away",
        Rule::Spread => "on fewer days than wished",
        Rule::SameRoom => "in more than one room",
        Rule::SameWeeks => "not in the same weeks",
        Rule::Lonely => "an hour alone in the day of a group or faculty",
        Rule::Compact => "more days or waits than needed for who comes from far",
        Rule::Noise => "something loud beside what needs quiet",
        Rule::InTurn => "young and old in one wing at once",
        Rule::Moved => "moved from where it was published",
    }
}

/// Names for ids.
pub(crate) struct Words<'a> {
    pub year: &'a Year,
    pub problem: &'a Problem,
}

impl Words<'_> {
    pub(crate) fn course(&self, course: CourseId) -> &str {
        self.year
            .course(course)
            .map_or("?", |named| named.title.as_str())
    }

    fn room(&self, room: RoomId) -> &str {
        let names = self.year.rooms.iter().zip(0..);
        let named = names
            .into_iter()
            .find(|(_, number)| id::<RoomId>(*number) == room);
        named.map_or("?", |(name, _)| name)
    }

    fn leader(&self, leader: PersonId) -> &str {
        let mut names = self.year.leaders.iter().zip(0..);
        let named = names.find(|(_, number)| id::<PersonId>(*number) == leader);
        named.map_or("?", |(name, _)| name)
    }

    /// "Monday 10:00-11:30, weekly, in the hall".
    pub(crate) fn place(&self, place: &Placement) -> String {
        let day = place
            .weekday()
            .map_or_else(String::new, |day| format!("{day:?}"));
        let start = place.hours.start.strftime("%H:%M");
        let end = place
            .hours
            .end
            .map_or_else(String::new, |end| end.strftime("-%H:%M").to_string());
        let often = match &place.rhythm {
            Rhythm::Weekly { .. } => "weekly".to_owned(),
            Rhythm::Fortnightly { anchor, .. } => {
                format!("every other week, as in the week of {}", in_full(*anchor))
            }
            Rhythm::Monthly { nth, .. } => {
                let nth: Vec<String> = nth
                    .iter()
                    .map(|it| format!("{it:?}").to_lowercase())
                    .collect();
                format!("the {} of the month", nth.join(" and "))
            }
            Rhythm::Dates { dates } => format!("{} times a year", dates.len()),
        };
        let rooms: Vec<&str> = place.rooms.iter().map(|room| self.room(*room)).collect();
        format!("{day} {start}{end}, {often}, {}", rooms.join(" and "))
    }

    /// The meetings that are left out on a date, and when each could be made up for.
    pub(crate) fn left_out(&self, row: &LeftOut) -> String {
        let leaders: Vec<&str> = row.leaders.iter().map(|it| self.leader(*it)).collect();
        let instead = row.instead.as_ref().map_or_else(
            || "no other day is free for it".to_owned(),
            |it| {
                let rooms: Vec<&str> = it.rooms.iter().map(|room| self.room(*room)).collect();
                let start = it.hours.start.strftime("%H:%M");
                format!(
                    "it could be on {} at {start}, {}",
                    it.date,
                    rooms.join(" and ")
                )
            },
        );
        format!(
            "{} is away on {}; {instead}",
            leaders.join(" and "),
            row.date
        )
    }

    pub(crate) fn help(&self, help: &Help) -> String {
        let given: Vec<String> = help.give_up.iter().map(|it| self.obstacle(it)).collect();
        let also: Vec<String> = help
            .also
            .iter()
            .map(|row| {
                let to = row
                    .after
                    .as_ref()
                    .map_or_else(|| "nowhere".to_owned(), |it| self.place(it));
                format!("; {} goes to {to}", self.course(row.meeting.course))
            })
            .collect();
        format!(
            "{}, but {}{}",
            self.place(&help.place),
            given.join(" and "),
            also.concat()
        )
    }

    pub(crate) fn obstacle(&self, obstacle: &Obstacle) -> String {
        match obstacle {
            Obstacle::Pinned => "it is settled elsewhere".to_owned(),
            Obstacle::OnlyRooms => "it wants other rooms".to_owned(),
            Obstacle::Days => "it wants another day".to_owned(),
            Obstacle::Earliest => "it may not begin so early".to_owned(),
            Obstacle::Latest => "it may not end so late".to_owned(),
            Obstacle::NotThen => "it cannot be at that time".to_owned(),
            Obstacle::RoomTaken(room) => format!("{} is taken", self.room(*room)),
            Obstacle::RoomsTaken => "all rooms that would do are taken".to_owned(),
            Obstacle::LeaderBusy(leader) => {
                format!("{} leads another course then", self.leader(*leader))
            }
            Obstacle::LeaderOnTheWay(leader) => {
                format!(
                    "{} cannot come from the other building so fast",
                    self.leader(*leader)
                )
            }
            Obstacle::LeaderFull(leader) => {
                format!("{} leads no more in a week", self.leader(*leader))
            }
            Obstacle::LeaderHours(leader) => format!("{} cannot come then", self.leader(*leader)),
            Obstacle::LeaderAway(leader) => {
                format!("{} is away in some weeks", self.leader(*leader))
            }
            Obstacle::GroupBusy(group) => {
                format!("{} attend another course then", self.group(*group))
            }
            Obstacle::GroupOnTheWay(group) => {
                format!(
                    "{} cannot come from the other building so fast",
                    self.group(*group)
                )
            }
            Obstacle::GroupHours(group) => format!("{} have no bus then", self.group(*group)),
            Obstacle::GroupStepFree(group) => {
                format!("{} cannot climb the stairs", self.group(*group))
            }
            Obstacle::Seats => "there are too few seats".to_owned(),
            Obstacle::Equipment(line) => format!("it needs “{line}”, which is not there"),
            Obstacle::HearingLoop => "it needs a hearing loop".to_owned(),
            Obstacle::StepFree => "it needs a way without a step".to_owned(),
            Obstacle::Held(hold) => {
                let mut holds = self.problem.draft().holds.iter();
                let hold = holds.find(|it| it.id == *hold);
                hold.map_or_else(String::new, held)
            }
            Obstacle::RoomShut(room) => format!("{} is shut then", self.room(*room)),
            Obstacle::Closes => "the house closes earlier".to_owned(),
            Obstacle::OwnMeeting => "the course itself meets then".to_owned(),
            Obstacle::NoDate => "there is no date for it".to_owned(),
        }
    }

    fn whom(&self, whom: Whom) -> String {
        match whom {
            Whom::Leader(leader) => self.leader(leader).to_owned(),
            Whom::Group(group) => self.group(group),
        }
    }

    fn group(&self, group: GroupId) -> String {
        let groups = &self.problem.draft().groups;
        let at = groups.iter().position(|it| it.id == group).unwrap_or(0);
        format!("the regulars of group {}", at + 1)
    }

    pub(crate) fn why(&self, why: &Why) -> String {
        match why {
            Why::NoSeat { room, people, .. } => {
                format!("{people} people have no seat in {}", self.room(*room))
            }
            Why::EmptySeats { room, seats, .. } => {
                format!("{seats} seats stay empty in {}", self.room(*room))
            }
            Why::Split { group, meetings } => {
                let other = self.course(meetings[1].course);
                format!("{} would also attend {other}", self.group(*group))
            }
            Why::UnwishedHour { leader: None, .. } => "at another hour than published".to_owned(),
            Why::UnwishedHour {
                leader: Some(it), ..
            } => format!("{} would rather not", self.leader(*it)),
            Why::LeftOut { dates, .. } => {
                let dates: Vec<String> = dates.iter().map(ToString::to_string).collect();
                format!("not held on {}", dates.join(", "))
            }
            Why::FewTimes { times, wished, .. } => format!("{times} times instead of {wished}"),
            Why::OtherWeeks {
                meetings: [one, other],
            } => {
                format!("{one} of its meetings in the one weeks and {other} in the other")
            }
            Why::FewDays { days, wished } => format!("on {days} days instead of {wished}"),
            Why::ManyRooms { rooms } => format!("in {} rooms", rooms.len()),
            Why::LonelyFaculty { .. } => "alone in the day of its faculty".to_owned(),
            Why::Lonely { group, .. } => format!("alone in the day of {}", self.group(*group)),
            Why::Waits { whom, hours, .. } => {
                let hours = if *hours == 1 {
                    "an hour".to_owned()
                } else {
                    format!("{hours} hours")
                };
                format!(
                    "{} has to wait for up to {hours} after it",
                    self.whom(*whom)
                )
            }
            Why::ManyDays { whom, days } => format!("{} comes on {days} days", self.whom(*whom)),
            Why::Noise { loud, .. } => {
                format!("{} is loud next door", self.course(loud.course))
            }
            Why::NotInTurn { old, .. } => {
                format!(
                    "{} is in the same wing at that hour",
                    self.course(old.course)
                )
            }
            Why::Moved { .. } => "not where it was published".to_owned(),
        }
    }
}

/// "The school holds the room until 15:00".
fn held(hold: &Hold) -> String {
    let ends = hold.patterns.iter().filter_map(|it| it.hours.end);
    let until = ends
        .max()
        .map_or_else(String::new, |end| end.strftime(" until %H:%M").to_string());
    format!("{} holds the room{until}", hold.tenant)
}

/// "7 September 2026".
pub(crate) fn in_full(date: jiff::civil::Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

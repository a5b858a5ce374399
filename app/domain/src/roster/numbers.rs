//! The numbers of a roster: what is free, who may ask, and how much of a line a decision can use up.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::{Ask, Enrolment, Group, Refusal, Roster, Standing};
use crate::{
    course::{Entry, Seats},
    id::{CourseId, SetId},
    person::Channel,
};

impl Group {
    /// A course that nobody has asked for yet.
    #[must_use]
    pub const fn new(
        seats: Seats,
        entry: Entry,
        public: bool,
        opens: Option<DateTime>,
        closes: Option<DateTime>,
    ) -> Self {
        Self {
            seats,
            placed: 0,
            offered: 0,
            waiting: 0,
            entry,
            public,
            opens,
            closes,
        }
    }

    /// Seats neither given nor offered, or nothing if nobody has said how many there are.
    ///
    /// A free seat is not promised to a newcomer: whoever waits comes first.
    #[must_use]
    pub const fn free(&self) -> Option<u32> {
        match self.seats {
            Seats::Known(seats) => Some((seats as u32).saturating_sub(self.held())),
            Seats::Unknown => None,
        }
    }

    /// Seats given or offered.
    #[must_use]
    pub const fn held(&self) -> u32 {
        self.placed.saturating_add(self.offered)
    }

    /// Whether one may enrol now by this channel, whoever one is.
    ///
    /// # Errors
    /// [`Refusal::ByWishes`], [`Refusal::AskTheDesk`] (only of the web), [`Refusal::NotOpenYet`] and
    /// [`Refusal::Closed`], in this order. The hours bind the desk, the telephone and paper as they bind the web.
    pub fn may_enrol(&self, channel: Channel, now: DateTime) -> Result<(), Refusal> {
        if self.entry == Entry::Wishes {
            return Err(Refusal::ByWishes);
        }
        if channel == Channel::Web && (self.entry == Entry::Desk || !self.public) {
            return Err(Refusal::AskTheDesk);
        }
        if let Some(opens) = self.opens.filter(|&opens| now < opens) {
            return Err(Refusal::NotOpenYet { opens });
        }
        if self.closes.is_some_and(|closes| closes < now) {
            return Err(Refusal::Closed);
        }
        Ok(())
    }

    /// Whether a newcomer gets a place at once (rules 2, 3 and 5).
    pub(super) fn gives_place(&self) -> bool {
        self.waiting == 0 && self.offered == 0 && self.free().is_some_and(|free| free > 0)
    }

    /// The counter that an enrolment of this standing is counted in.
    pub(super) const fn counter(&mut self, standing: Standing) -> Option<&mut u32> {
        match standing {
            Standing::Placed => Some(&mut self.placed),
            Standing::Offered { .. } => Some(&mut self.offered),
            Standing::Waiting { .. } => Some(&mut self.waiting),
            Standing::Left => None,
        }
    }

    /// How many heads of the line can be used up when `more` places or places in line are given back: one for each, and
    /// one for each place that is free already, but never more than wait.
    fn heads(&self, more: usize) -> usize {
        let Some(free) = self.free() else { return 0 };
        (free as usize)
            .saturating_add(more)
            .min(self.waiting as usize)
    }
}

impl Roster {
    /// The roster of a set that has no courses yet.
    #[must_use]
    pub const fn new(set: SetId) -> Self {
        Self {
            set,
            groups: BTreeMap::new(),
            next_ticket: 0,
        }
    }

    /// How many heads of each line [`Roster::decide`] can use for `asks`; courses that need none are left out.
    ///
    /// One for every [`Ask::Leave`], whichever course it turns out to be about, since it frees a place or takes a head
    /// out of the line; one more for every place that stayed free while somebody waited; never more than wait.
    #[must_use]
    pub fn heads_needed(&self, asks: &[Ask]) -> BTreeMap<CourseId, usize> {
        let leaving = asks
            .iter()
            .filter(|ask| matches!(ask, Ask::Leave { .. }))
            .count();
        self.heads(|_, group| group.heads(leaving))
    }

    /// How many heads of each line [`Roster::expire`] can use for `offers` at `now`; courses that need none are left
    /// out.
    #[must_use]
    pub fn heads_to_expire(
        &self,
        offers: &[Enrolment],
        now: DateTime,
    ) -> BTreeMap<CourseId, usize> {
        let passed = |course| {
            offers
                .iter()
                .filter(|offer| offer.course == course && offer.standing.passed(now))
                .count()
        };
        self.heads(|course, group| group.heads(passed(course)))
    }

    /// How many heads of each line [`Roster::grow`] can use; courses that need none are left out.
    #[must_use]
    pub fn heads_to_grow(&self, course: CourseId, seats: Seats) -> BTreeMap<CourseId, usize> {
        self.heads(|id, group| {
            let seats = if id == course { seats } else { group.seats };
            Group { seats, ..*group }.heads(0)
        })
    }

    /// Whether the numbers can be true: no course has given and offered more places than it has, and everybody in line
    /// or with an offer was once given a number of their own.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let seated = self.groups.values().all(|group| match group.seats {
            Seats::Known(seats) => group.held() <= u32::from(seats),
            Seats::Unknown => true,
        });
        let numbered: u64 = self
            .groups
            .values()
            .map(|group| u64::from(group.waiting) + u64::from(group.offered))
            .sum();
        seated && numbered <= self.next_ticket
    }

    fn heads(&self, of: impl Fn(CourseId, &Group) -> usize) -> BTreeMap<CourseId, usize> {
        self.groups
            .iter()
            .map(|(&course, group)| (course, of(course, group)))
            .filter(|&(_, heads)| heads > 0)
            .collect()
    }
}

//! The verbs of a roster: deciding requests, clearing offers that passed, changing the seats.

use jiff::civil::DateTime;

use super::{
    Answer, Ask, Decided, Enrolment, Known, Lines, Refusal, Roster, SeatsRefusal, Standing,
    moves::Moves,
};
use crate::{
    course::Seats,
    id::{CourseId, EnrolmentId, PersonId},
    person::Channel,
    text::SlipCode,
};

impl Roster {
    /// Decides `asks` one after another, as if each had come alone, and changes the numbers accordingly.
    ///
    /// `offer_until` is the moment until which a place freed now is offered; to who came on paper, for as much longer as a
    /// letter takes ([`Channel::days_in_the_post`]). A refused enrolment names the first reason
    /// in the order of [`Refusal`]. Who left the set and enrols again keeps the record's id; everything else of it is new.
    /// [`Answer::InLine`] counts who waits at that moment without an offer, the newcomer included, and a place that is
    /// free even so is offered to the first of them at once, who may be the newcomer.
    ///
    /// Takes O((asks + known) x log(known)), however many people the set has.
    pub fn decide(
        &mut self,
        asks: &[Ask],
        known: Known,
        now: DateTime,
        offer_until: DateTime,
    ) -> Decided {
        let mut moves = Moves::begin(self, known, now, offer_until);
        let answers = asks.iter().map(|ask| moves.answer(ask)).collect();
        Decided {
            answers,
            changed: moves.end(),
        }
    }

    /// Clears away the offers that passed before `now`, and returns every enrolment that changed, in its final form,
    /// each once.
    ///
    /// Whoever let an offer pass waits again with a new number, at the end of the line: they keep their wish, and the
    /// place does not come back to them before everybody else was asked. Those whose offer passed first queue first. The
    /// place is offered to the next in line until `offer_until`, or to the same person again if nobody else waits.
    ///
    /// `offers` are enrolments of this set; what is not an offer that passed is left alone. `lines` are the heads that
    /// [`Roster::heads_to_expire`] asks for.
    pub fn expire(
        &mut self,
        offers: &[Enrolment],
        lines: Lines,
        now: DateTime,
        offer_until: DateTime,
    ) -> Vec<Enrolment> {
        let mut order: Vec<_> = offers.iter().filter_map(order_of).collect();
        order.sort_unstable();
        let held = offers
            .iter()
            .map(|offer| (offer.person, offer.clone()))
            .collect();
        let mut moves = Moves::begin(self, Known { held, lines }, now, offer_until);
        for (_, _, person) in order {
            moves.pass_on(person);
        }
        moves.end()
    }

    /// Gives a course another number of seats, and returns the enrolments of those in line who are offered the new ones.
    ///
    /// With [`Seats::Unknown`] what is given and offered stays so, and nothing more is given. `lines` are the heads that
    /// [`Roster::heads_to_grow`] asks for.
    ///
    /// # Errors
    /// [`SeatsRefusal`] if the course is not of this set or holds more already; nothing has changed then.
    pub fn grow(
        &mut self,
        course: CourseId,
        seats: Seats,
        lines: Lines,
        now: DateTime,
        offer_until: DateTime,
    ) -> Result<Vec<Enrolment>, SeatsRefusal> {
        let group = self
            .groups
            .get_mut(&course)
            .ok_or(SeatsRefusal::NoSuchCourse)?;
        let held = group.held();
        if matches!(seats, Seats::Known(seats) if u32::from(seats) < held) {
            return Err(SeatsRefusal::BelowHeld { held });
        }
        group.seats = seats;
        let known = Known {
            lines,
            ..Known::default()
        };
        Ok(Moves::begin(self, known, now, offer_until).end())
    }
}

/// By what to order offers: when they pass, then who stood earlier in line.
fn order_of(offer: &Enrolment) -> Option<(DateTime, u64, PersonId)> {
    match offer.standing {
        Standing::Offered { until, ticket } => Some((until, ticket, offer.person)),
        Standing::Placed | Standing::Waiting { .. } | Standing::Left => None,
    }
}

/// An enrolment that is asked for.
struct Entrant<'a> {
    course: CourseId,
    person: PersonId,
    channel: Channel,
    id: EnrolmentId,
    code: &'a SlipCode,
}

impl Moves<'_> {
    fn answer(&mut self, ask: &Ask) -> Result<Answer, Refusal> {
        match ask {
            &Ask::Enrol {
                course,
                person,
                channel,
                id,
                ref code,
            } => self.enrol(&Entrant {
                course,
                person,
                channel,
                id,
                code,
            }),
            Ask::Leave { person } => self.leave(*person),
            Ask::Accept { person } => self.accept(*person),
        }
    }

    fn enrol(&mut self, entrant: &Entrant<'_>) -> Result<Answer, Refusal> {
        let Entrant {
            course,
            person,
            channel,
            id,
            code,
        } = *entrant;
        let group = self
            .roster
            .groups
            .get(&course)
            .ok_or(Refusal::NoSuchCourse)?;
        group.may_enrol(channel, self.now)?;
        let (gives_place, position) = (group.gives_place(), group.waiting + 1);
        if let Some(held) = self.live(person) {
            return Err(Refusal::AlreadyIn {
                course: held.course,
            });
        }
        let id = self.of(person).map_or(id, |left| left.id);
        let (standing, answer) = if gives_place {
            (Standing::Placed, Answer::Placed)
        } else {
            (
                Standing::Waiting {
                    ticket: self.ticket(),
                },
                Answer::InLine { position },
            )
        };
        let (set, since, code) = (self.roster.set, self.now, code.clone());
        self.put(Enrolment {
            id,
            set,
            course,
            person,
            channel,
            since,
            standing,
            code,
        });
        self.offer_free(course);
        Ok(answer)
    }

    fn leave(&mut self, person: PersonId) -> Result<Answer, Refusal> {
        let held = self.live(person).ok_or(Refusal::NotIn)?.clone();
        self.stand(&held, Standing::Left);
        self.offer_free(held.course);
        Ok(Answer::Left)
    }

    fn accept(&mut self, person: PersonId) -> Result<Answer, Refusal> {
        let held = self.live(person).ok_or(Refusal::NotIn)?.clone();
        if !matches!(held.standing, Standing::Offered { .. }) || held.standing.passed(self.now) {
            return Err(Refusal::NoOffer);
        }
        self.stand(&held, Standing::Placed);
        Ok(Answer::Placed)
    }

    /// Sends the holder of an offer, if it passed, to the end of the line, and offers the place on.
    fn pass_on(&mut self, person: PersonId) {
        let Some(held) = self
            .live(person)
            .filter(|held| held.standing.passed(self.now))
            .cloned()
        else {
            return;
        };
        let ticket = self.ticket();
        self.stand(&held, Standing::Waiting { ticket });
        self.offer_free(held.course);
    }
}

//! Writers in a closed loop: each asks, waits for the answer and asks again.

use std::{
    fmt,
    ops::AddAssign,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use futures::future::join_all;

/// What a contest gave, all its turns together.
#[derive(Default)]
pub(crate) struct Measured {
    answers: Vec<Duration>,
    took: Duration,
}

impl Measured {
    /// Answers in a second.
    pub(crate) fn rate(&self) -> f64 {
        self.answers.len() as f64 / self.took.as_secs_f64()
    }

    fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.answers.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
        sorted
            .get(place)
            .map_or(0.0, |answer| answer.as_secs_f64() * 1e3)
    }
}

impl AddAssign for Measured {
    fn add_assign(&mut self, turn: Self) {
        self.answers.extend(turn.answers);
        self.took += turn.took;
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [half, most, all] = [50, 99, 100].map(|percent| self.percentile(percent));
        write!(f, "{:>9.0} {half:>9.1} {most:>9.1} {all:>9.1}", self.rate())
    }
}

/// Lets `writers` ask for `contest`, each request with a number of its own.
///
/// Only answers that come in time count: when the first writers stop, the others have it easier, which would flatter
/// whoever suffers from the crowd.
pub(crate) async fn measure<F>(writers: u32, contest: Duration, ask: impl Fn(u32) -> F) -> Measured
where
    F: Future<Output = ()> + Send + 'static,
{
    let (begun, next) = (Instant::now(), AtomicU32::new(0));
    let writer = |writer: u32| {
        let (ask, next) = (&ask, &next);
        async move {
            let mut answers = Vec::new();
            while begun.elapsed() < contest {
                // The number names the writer too, so that each keeps to their course.
                let number = next.fetch_add(1, Ordering::Relaxed) * writers + writer;
                let asked = Instant::now();
                tokio::spawn(ask(number)).await.unwrap();
                if begun.elapsed() < contest {
                    answers.push(asked.elapsed());
                }
            }
            answers
        }
    };
    let answers = join_all((0..writers).map(writer)).await.concat();
    Measured {
        answers,
        took: contest,
    }
}

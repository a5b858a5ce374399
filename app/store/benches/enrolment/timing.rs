//! Writers in a closed loop: each asks, waits for the answer and asks again.

use std::{
    fmt,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use futures::future::join_all;

/// What a contest gave.
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
        let place = (self.answers.len() * percent / 100).min(self.answers.len().saturating_sub(1));
        self.answers.get(place).map_or(0.0, |answer| answer.as_secs_f64() * 1e3)
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [half, most, all] = [50, 99, 100].map(|percent| self.percentile(percent));
        write!(f, "{:>9.0} {half:>9.1} {most:>9.1} {all:>9.1}", self.rate())
    }
}

/// Lets `writers` ask for `contest`, each request with a number of its own.
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
                answers.push(asked.elapsed());
            }
            answers
        }
    };
    let mut answers: Vec<_> = join_all((0..writers).map(writer)).await.concat();
    answers.sort_unstable();
    Measured { answers, took: begun.elapsed() }
}

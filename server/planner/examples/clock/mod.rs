//! The clock of one core: time in which others had it is not counted, so that a busy machine says the same as an idle one.

use std::{fs, sync::LazyLock, time::Instant};

/// Seconds that this thread has had a core, where the system counts them; else seconds by the clock.
pub(crate) fn core_seconds() -> f64 {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let counted = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = counted.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed().as_secs_f64(), |counted| counted / 1e9)
}

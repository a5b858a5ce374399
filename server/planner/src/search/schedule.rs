//! How the temperature falls: evenly in its logarithm, level by level, over whatever moves are left.

/// Levels of temperature.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    /// The first temperature.
    pub warm: f64,
    /// The last.
    pub cold: f64,
    /// How many levels.
    pub levels: u32,
    /// The share of a level's moves after which it is over if they were all taken: while it is warm nearly all are, and
    /// the moves saved are better spent when it is cold.
    pub taken_share: f64,
}

impl Schedule {
    /// The temperature of a level.
    pub(crate) fn temperature(&self, level: u32) -> f64 {
        let share = f64::from(level) / f64::from(self.levels.max(2) - 1);
        self.warm * libm::pow(self.cold / self.warm, share)
    }

    /// How many moves a level may try and take, when `left` are left in all.
    pub(crate) fn moves(&self, level: u32, left: u64) -> (u64, u64) {
        let tries = left / u64::from(self.levels - level).max(1);
        (tries, ((tries as f64 * self.taken_share) as u64).max(1))
    }
}

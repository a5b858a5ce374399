//! A pinned generator, so that a seed means the same on every machine and in every year.

use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

use crate::budget::Seed;

/// How many different draws [`Dice::patience`] knows.
const STEPS: usize = 1 << 16;

/// Draws for the search.
#[derive(Clone, Debug)]
pub(crate) struct Dice {
    generator: Pcg64Mcg,
    /// `-ln` of evenly spread numbers between 0 and 1.
    patience: Vec<f32>,
}

/// Sixteen bits at a time, out of one draw.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draw(u64);

impl Dice {
    pub(crate) fn new(seed: Seed) -> Self {
        let step = |number: usize| (number as f64 + 0.5) / STEPS as f64;
        Self {
            generator: Pcg64Mcg::seed_from_u64(seed.0),
            patience: (0..STEPS)
                .map(|number| -libm::log(step(number)) as f32)
                .collect(),
        }
    }

    /// Four small draws.
    #[inline]
    pub(crate) fn draw(&mut self) -> Draw {
        Draw(self.generator.next_u64())
    }

    /// How much worse, in units of the temperature, a move may be to be taken: `exp(-worse / temperature)` of all draws
    /// are at least that patient.
    #[inline]
    pub(crate) fn patience(&self, draw: &mut Draw) -> f32 {
        let at = (draw.0 & 0xffff) as usize;
        draw.0 >>= 16;
        self.patience[at]
    }
}

impl Draw {
    /// A number below `count`, which is at most 2^16.
    #[inline]
    pub(crate) fn below(&mut self, count: usize) -> usize {
        let at = ((self.0 & 0xffff) as usize * count) >> 16;
        self.0 >>= 16;
        at
    }
}

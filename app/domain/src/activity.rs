//! Activities: open attendance without a roster, such as youth evenings and day-centre hours.

use serde::{Deserialize, Serialize};

use crate::{id::ActivityId, offer::Offer};

/// Something one comes to without a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// What people read, when and where.
    pub offer: Offer,
}

//! The planner: turns what a house has and what it wants to offer into a year plan without a clash.

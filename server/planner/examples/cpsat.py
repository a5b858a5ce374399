#!/usr/bin/env python3
"""Solves an instance of curriculum-based course timetabling (formulation UD2) with OR-Tools' CP-SAT, one worker, as a
judge of the planner's own engine. Not part of the build: needs `pip install ortools`.

    python3 cpsat.py FILE.ectt --seconds 60 --seed 1 --out FILE.sol
    cargo run --release -p planner --example cbctt_score -- FILE.ectt FILE.sol

Seconds are those of the processor, as in `cbctt --core`; making the model counts.
"""

import argparse
import sys
import threading
import time
from collections import defaultdict

from ortools.sat.python import cp_model


def read(path):
    """Days, periods a day, courses, rooms, curricula and what is not available."""
    part, sizes, found = "", {}, defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if not words or words == ["END."]:
                continue
            if len(words) == 1 and words[0].endswith(":"):
                part = words[0][:-1]
            elif part == "":
                sizes[words[0]] = words[1]
            else:
                found[part].append(words)
    courses = {name: (teacher, int(lectures), int(days), int(students))
               for name, teacher, lectures, days, students, *_ in found["COURSES"]}
    rooms = {name: int(seats) for name, seats, *_ in found["ROOMS"]}
    curricula = [row[2:] for row in found["CURRICULA"]]
    shut = {(course, int(day), int(period))
            for course, day, period in found["UNAVAILABILITY_CONSTRAINTS"]}
    return int(sizes["Days:"]), int(sizes["Periods_per_day:"]), courses, rooms, curricula, shut


def build(instance):
    """The model, and for each course, day, period and room whether a lecture is there."""
    days, periods, courses, rooms, curricula, shut = instance
    model, costs = cp_model.CpModel(), []
    hours = [(day, period) for day in range(days) for period in range(periods)]
    lecture = {(course, *hour): model.NewBoolVar("") if (course, *hour) not in shut else 0
               for course in courses for hour in hours}
    there = {}
    for course, (_, lectures, least_days, students) in courses.items():
        model.Add(sum(lecture[course, *hour] for hour in hours) == lectures)
        for hour in hours:
            if (course, *hour) in shut:
                continue
            in_rooms = [model.NewBoolVar("") for _ in rooms]
            model.Add(sum(in_rooms) == lecture[course, *hour])
            for (room, seats), here in zip(rooms.items(), in_rooms):
                there[course, *hour, room] = here
                if students > seats:
                    costs.append((students - seats) * here)
        on_days = [model.NewBoolVar("") for _ in range(days)]
        for day, on_day in enumerate(on_days):
            model.Add(sum(lecture[course, day, period] for period in range(periods)) >= on_day)
        missing = model.NewIntVar(0, least_days, "")
        model.Add(missing >= least_days - sum(on_days))
        costs.append(5 * missing)
        used = []
        for room in rooms:
            uses = model.NewBoolVar("")
            used.append(uses)
            for hour in hours:
                if (course, *hour, room) in there:
                    model.AddImplication(there[course, *hour, room], uses)
        more = model.NewIntVar(0, len(rooms), "")
        model.Add(more >= sum(used) - 1)
        costs.append(more)
    for hour in hours:
        for room in rooms:
            model.AddAtMostOne(there[course, *hour, room] for course in courses
                               if (course, *hour, room) in there)
        teachers = defaultdict(list)
        for course, (teacher, *_) in courses.items():
            teachers[teacher].append(course)
        for together in [*teachers.values(), *curricula]:
            model.AddAtMostOne(lecture[course, *hour] for course in set(together)
                               if (course, *hour) not in shut)
    for curriculum in curricula:
        def meets(day, period):
            if not 0 <= period < periods:
                return 0
            return sum(lecture[course, day, period] for course in set(curriculum))
        for day, period in hours:
            alone = model.NewBoolVar("")
            model.Add(alone >= meets(day, period) - meets(day, period - 1) - meets(day, period + 1))
            costs.append(2 * alone)
    model.Minimize(sum(costs))
    return model, there


def solve(model, seconds, seed):
    """Runs on one worker until the processor has given that many seconds."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    # Without it one worker searches in one way only; with it, it takes turns at all of them, neighbourhoods among them.
    solver.parameters.interleave_search = True
    solver.parameters.random_seed = seed
    done = threading.Event()

    def watch():
        while not done.wait(0.05):
            if time.process_time() >= seconds:
                solver.StopSearch()
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    status = solver.Solve(model)
    done.set()
    watcher.join()
    return solver, status


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("instance")
    words.add_argument("--seconds", type=float, default=60)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--out", required=True)
    asked = words.parse_args()
    model, there = build(read(asked.instance))
    begun = time.process_time()
    solver, status = solve(model, asked.seconds, asked.seed)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        sys.exit(f"{asked.instance} seed {asked.seed}: no plan in {asked.seconds} seconds")
    with open(asked.out, "w", encoding="utf-8") as out:
        for (course, day, period, room), here in there.items():
            if solver.Value(here):
                out.write(f"{course} {room} {day} {period}\n")
    print(f"{asked.instance} seed {asked.seed}: cost {solver.ObjectiveValue():.0f}, at least "
          f"{solver.BestObjectiveBound():.0f}; {begun:.1f} s to build, {time.process_time():.1f} s in all",
          file=sys.stderr)


if __name__ == "__main__":
    main()

"""Solves a program in an MPS file with HiGHS or CP-SAT and prints a line of JSON.

    python3 Benchmarks/program_peers.py highs-lp|highs-mip|cp-sat FILE.mps SECONDS

`highs-lp` is the relaxation. SECONDS are of the processor, reading aside. Lines
before the last are moments at which HiGHS had a better plan or bound: they are told
at once, because it can miss its limit by minutes and then has to be killed.
"""

import json
import math
import sys
import threading
import time


def highs(path, seconds, relaxed):
    import highspy

    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 0.0)
    if relaxed:
        solver.setOptionValue("solve_relaxation", True)
    solver.readModel(path)
    begin = time.process_time()
    last = [None]

    def look(event):
        now = time.process_time() - begin
        value, bound = event.data_out.mip_primal_bound, event.data_out.mip_dual_bound
        if not relaxed and abs(bound) < 1e15 and (value, bound) != last[0]:
            last[0] = (value, bound)
            tell({"seconds": now, "value": finite(value), "bound": finite(bound)})
        if now > seconds:
            event.interrupt()

    for event in (solver.cbMipInterrupt, solver.cbSimplexInterrupt, solver.cbIpmInterrupt):
        event.subscribe(look)
    solver.run()
    used = time.process_time() - begin
    info, status = solver.getInfo(), solver.modelStatusToString(solver.getModelStatus())
    if relaxed:
        value = info.objective_function_value if status == "Optimal" else None
        return {"status": status, "seconds": used, "value": value}
    value = finite(info.objective_function_value) if info.primal_solution_status == 2 else None
    return {"status": status, "seconds": used, "value": value,
            "bound": finite(info.mip_dual_bound)}


def cp_sat(path, seconds):
    from ortools.linear_solver.python import model_builder

    model = model_builder.Model()
    if not model.import_from_mps_file(path):
        return {"status": "the file can't be read", "seconds": 0, "value": None, "bound": None}
    solver = model_builder.Solver("sat")
    # A limit of wall time, which only has to end a run that does nothing.
    solver.set_time_limit_in_seconds(10 * seconds)
    solver.set_solver_specific_parameters("num_workers:2 random_seed:1")
    begin = time.process_time()
    done = threading.Event()

    def watch():
        while time.process_time() - begin < seconds and not done.wait(0.05):
            pass
        if not done.is_set():
            solver.stop_search()

    threading.Thread(target=watch, daemon=True).start()
    status = solver.solve(model)
    done.set()
    found = status in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE)
    return {
        "status": status.name.lower(), "seconds": time.process_time() - begin,
        "value": finite(solver.objective_value) if found else None,
        "bound": finite(solver.best_objective_bound) if found else None}


def tell(line):
    print(json.dumps(line), flush=True)


def finite(value):
    return value if math.isfinite(value) and abs(value) < 1e15 else None


def main():
    which, path, seconds = sys.argv[1:]
    solve = {
        "highs-lp": lambda: highs(path, float(seconds), True),
        "highs-mip": lambda: highs(path, float(seconds), False),
        "cp-sat": lambda: cp_sat(path, float(seconds))}
    tell(solve[which]())


if __name__ == "__main__":
    main()

// Solves a DIMACS file with LEMON (network simplex or cost scaling); prints
// the objective and the CPU seconds from the graph in memory to the flow.
//
//     flow_lemon simplex|scaling FILE
#include <cstdio>
#include <cstring>
#include <ctime>
#include <vector>

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using Graph = lemon::SmartDigraph;

static double processorSeconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

struct Problem {
  Graph graph;
  Graph::ArcMap<int> lower{graph}, capacity{graph};
  Graph::ArcMap<long long> cost{graph};
  Graph::NodeMap<int> supply{graph};
};

static bool read(const char *path, Problem &problem) {
  FILE *file = fopen(path, "r");
  if (!file) return false;
  char line[256];
  std::vector<Graph::Node> nodes;
  while (fgets(line, sizeof line, file)) {
    int nodeCount, arcCount, node, from, to, lower, capacity;
    long long cost;
    int supply;
    if (sscanf(line, "p min %d %d", &nodeCount, &arcCount) == 2) {
      problem.graph.reserveNode(nodeCount);
      problem.graph.reserveArc(arcCount);
      for (int i = 0; i < nodeCount; ++i) nodes.push_back(problem.graph.addNode());
    } else if (sscanf(line, "n %d %d", &node, &supply) == 2) {
      problem.supply[nodes[node - 1]] = supply;
    } else if (sscanf(line, "a %d %d %d %d %lld", &from, &to, &lower, &capacity, &cost) == 5) {
      auto arc = problem.graph.addArc(nodes[from - 1], nodes[to - 1]);
      problem.lower[arc] = lower;
      problem.capacity[arc] = capacity;
      problem.cost[arc] = cost;
    }
  }
  fclose(file);
  return true;
}

template <class Solver>
static int solve(const Problem &problem) {
  double start = processorSeconds();
  Solver solver(problem.graph);
  solver.lowerMap(problem.lower).upperMap(problem.capacity).costMap(problem.cost)
      .supplyMap(problem.supply);
  bool isOptimal = solver.run() == Solver::OPTIMAL;
  double end = processorSeconds();
  printf("%lld %.6f %s\n", solver.template totalCost<long long>(), end - start,
         isOptimal ? "optimal" : "not-optimal");
  return isOptimal ? 0 : 1;
}

int main(int argc, char **argv) {
  Problem problem;
  if (argc != 3 || !read(argv[2], problem)) {
    fprintf(stderr, "flow_lemon simplex|scaling FILE\n");
    return 2;
  }
  if (!strcmp(argv[1], "simplex"))
    return solve<lemon::NetworkSimplex<Graph, int, long long>>(problem);
  return solve<lemon::CostScaling<Graph, int, long long>>(problem);
}

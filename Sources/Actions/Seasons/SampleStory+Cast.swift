internal import Partnership
internal import Staffing

extension SampleStory {
  /// The school in town whose sample accounts a visitor tries first.
  var town: School { roster.schools.first { $0.zone == .city } ?? roster.schools[0] }

  /// The village school with sample accounts.
  var village: School {
    roster.schools.first { $0.zone == .village } ?? roster.schools[roster.schools.count - 1]
  }

  /// The pairs of two schools that run in the autumn, the village school's first.
  var runningPairs: [PairGraph.Pair] {
    let graph = PairGraph(roster.pairings.map { HelpTie($0) }, in: Month(year.start, 9))
    let pairs = graph.pairs.filter { $0.helper != $0.helped }
    return pairs.filter { $0.helped == village.id } + pairs.filter { $0.helped != village.id }
  }

  /// The teachers who are employed at a school, teach there and stay, by their numbers.
  func teachers(of school: School.ID) -> [Teacher] {
    guard let position = roster.position(of: school) else { return [] }
    return roster.staff(at: position).map { roster.teachers[$0] }.filter {
      !$0.isAway && $0.position.teaches && !movers.contains($0.id)
    }
  }

  /// The schools with at least so many such teachers.
  func schools(withTeachers least: Int) -> [School] {
    roster.schools.filter { teachers(of: $0.id).count >= least }
  }

  func name(of school: School.ID) -> String { roster[school]?.name ?? school.rawValue }
}

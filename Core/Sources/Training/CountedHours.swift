internal import Policy
internal import Staffing

/// What counts of somebody's hours when no source gives more than its share.
struct CountedHours: Hashable, Sendable {
  private(set) var byYear: [SchoolYear: Int] = [:]

  /// What was given beyond what a source may give.
  private(set) var beyondLimits = 0

  /// Hours of each project; a certificate that completes one counts whole.
  private(set) var projects: [String: Int] = [:]

  var hours: Int { byYear.values.reduce(0, +) }

  /// - Parameters:
  ///   - entries: In the order in which they count.
  ///   - whole: The hours that a source's share is a share of.
  init(_ entries: [TrainingEntry], of whole: Int, _ terms: TrainingTerms) {
    var left: [String: Int] = [:]
    for source in terms.sources {
      if let most = source.most { left[source.word.key] = whole * most.value / 1_000 }
    }
    for entry in entries {
      var hours = entry.hours
      if case .recognised(_, let source) = entry.origin {
        if let room = left[source] {
          hours = min(hours, room)
          left[source] = room - hours
        }
        if let completes = terms[source: source]?.completes, let whole = terms[project: completes] {
          projects[completes] = max(projects[completes] ?? 0, whole.hours.value)
        }
      }
      beyondLimits += entry.hours - hours
      byYear[entry.year, default: 0] += hours
      if !entry.project.isEmpty { projects[entry.project, default: 0] += hours }
    }
  }
}

internal import PlanFormat
internal import Policy
internal import Staffing

/// The county's key figures, each with what it is a share of.
struct CountyFigures: Sendable {
  var schools: [Zone: Int] = [:]
  var pupils = 0
  var classes = 0

  /// Those who teach; support staff and workers don't.
  var teachers = 0
  var teachersByZone: [Zone: Int] = [:]

  /// Eligible for a move down, at the schools that send.
  var eligible = 0

  /// Teachers at the schools that send.
  var atSendingSchools = 0
  var volunteers = 0

  /// Moves that count towards the exchange share, and those of backbone
  /// teachers among them.
  var counted = 0
  var countedBackbone = 0
}

extension County {
  /// - Complexity: O(*n*) in teachers and moves.
  func figures() -> CountyFigures {
    var figures = CountyFigures()
    for (position, school) in roster.schools.enumerated() {
      figures.schools[school.zone, default: 0] += 1
      figures.pupils += school.pupils
      figures.classes += school.classes
      let sends = book.sends(school)
      for index in roster.staff(at: position) {
        let teacher = roster.teachers[index]
        guard teacher.position.teaches else { continue }
        figures.teachers += 1
        figures.teachersByZone[school.zone, default: 0] += 1
        if teacher.isVolunteer { figures.volunteers += 1 }
        guard sends else { continue }
        figures.atSendingSchools += 1
        if eligibility[index].directions.contains(.down) { figures.eligible += 1 }
      }
    }
    let terms = book.planTerms
    for move in plan?.moves ?? [] where isCounted(move, terms) {
      figures.counted += 1
      if let teacher = roster[move.teacher], teacher.backbone >= terms.backboneMinimum {
        figures.countedBackbone += 1
      }
    }
    return figures
  }

  /// An exchange out of a sending school in a direction that the book counts
  /// (docs/plan-model.md, section 3).
  private func isCounted(_ move: Move, _ terms: PlanTerms) -> Bool {
    guard move.kind == .exchange, let from = roster[move.from], let to = roster[move.to],
      book.sends(from)
    else { return false }
    return terms.countedDirections.contains(book.direction(from: from, to: to))
  }
}

import PlanFormat
import Planning
import Staffing

/// The answer of `explain --county --json`.
struct WhatIfOutput: Encodable {
  /// Nil where nothing can be decided otherwise.
  let status: PlanFile.Status?
  let pins: [Place]
  let levels: [Figure]
  let people: [Change]
  let unfilled: [Figure]
  let doctor: [Clash]?

  struct Place: Encodable {
    let teacher: String
    /// Nil is staying.
    let post: String?
  }

  struct Figure: Encodable {
    let name: String
    let before: Int?
    let after: Int?
  }

  struct Change: Encodable {
    let teacher: String
    let before: String?
    let after: String?
  }

  init(_ answer: WhatIf.Answer?) {
    status = answer?.after.status
    pins = (answer?.pins ?? []).map { pin in
      switch pin {
      case .stays(let teacher): Place(teacher: teacher.rawValue, post: nil)
      case .takes(let teacher, let post):
        Place(teacher: teacher.rawValue, post: post.description)
      }
    }
    let comparison = answer?.comparison
    let figure = { (figure: PlanComparison.Figure) in
      Figure(name: figure.name, before: figure.first, after: figure.second)
    }
    levels = comparison?.levels.map(figure) ?? []
    people = (comparison?.people ?? []).map {
      Change(
        teacher: $0.teacher.rawValue, before: $0.first?.description, after: $0.second?.description)
    }
    unfilled = comparison?.unfilled.map(figure) ?? []
    doctor = answer?.after.doctor
  }
}

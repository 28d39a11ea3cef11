internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension StudyYear {
  /// What waits for whoever asks: for those who take part the steps that are theirs; for
  /// keepers how many studies stand still.
  func dueLines(for context: WebContext) -> [DueLine] {
    var lines: [DueLine] = []
    let open = sights.filter { $0.next != nil }
    if let teacher = context.actor?.teacher {
      lines += open.compactMap { sight in
        guard let step = sight.next,
          sight.study.people.contains(where: {
            $0.person == .teacher(teacher) && $0.role == step.by
          }), step.by != .member || sight.state == .late
        else { return nil }
        return DueLine(
          words: .dueStudy(sight.study.title, step.name), address: "\(sight.address)#next",
          due: sight.due, why: .studiesLead)
      }.prefix(3)
    }
    let late = open.filter {
      $0.state == .late && context.may(.keepStudies, at: .schools($0.study.schools))
    }
    if let first = late.compactMap(\.due).min() {
      lines.append(
        DueLine(
          words: .dueStudies(late.count), address: "/studies?state=late", due: first,
          why: .studiesLead))
    }
    return lines
  }
}

extension YearShelf {
  /// What waits of studies; nothing is read for those it doesn't concern.
  func studyLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      !context.reaches(of: .keepStudies).isEmpty
        || !context.reaches(of: .keepOwnStudies).isEmpty
    else { return [] }
    return try studies(
      of: county, on: context.occasion.today, isPresent: true, connection
    ).dueLines(for: context)
  }
}

public import Policy
public import Staffing

extension StudyCourse {
  /// Everything that stands against doing the next step so; what isn't the next step is told
  /// alone, since nothing else of it can be judged.
  ///
  /// - Complexity: O(members + lessons).
  public func faults(
    of entry: StudyEntry, among members: [StudyMember], _ terms: StudyTerms, today: Day
  ) -> [StudyFault] {
    guard let step = next else { return [.finished] }
    guard step.key == entry.step else { return [.notNext(entry.step, next: step.key)] }
    return when(entry, today) + who(entry, step, members) + made(entry, step, members, terms)
      + absences(entry, step, members, terms)
  }

  private func when(_ entry: StudyEntry, _ today: Day) -> [StudyFault] {
    if entry.day > today { return [.ahead(entry.day)] }
    return entry.day < lastDay ? [.beforeEarlier(entry.day, earliest: lastDay)] : []
  }

  private func who(
    _ entry: StudyEntry, _ step: StudyTerms.Step, _ members: [StudyMember]
  ) -> [StudyFault] {
    members.contains { $0.person == entry.by && $0.role == step.by } ? [] : [.notOfRole(step.by)]
  }

  private func made(
    _ entry: StudyEntry, _ step: StudyTerms.Step, _ members: [StudyMember], _ terms: StudyTerms
  ) -> [StudyFault] {
    var faults: [StudyFault] = entry.words.isBlank ? [.needsWords] : []
    for product in StudyTerms.Product.allCases {
      if step.makes.contains(product) {
        faults += missing(product, entry, members, terms)
      } else if entry.has(product, besides: step) {
        faults.append(.notMade(product))
      }
    }
    return faults
  }

  private func missing(
    _ product: StudyTerms.Product, _ entry: StudyEntry, _ members: [StudyMember],
    _ terms: StudyTerms
  ) -> [StudyFault] {
    switch product {
    case .lesson:
      entry.lessons.count > 1
        ? [.tooManyLessons(entry.lessons.count)] : lessons(entry, members)
    case .lessons: lessons(entry, members)
    case .plan: plan(entry)
    case .tasks:
      [terms.levels.map(\.key).filter { entry.tasks[$0]?.isBlank ?? true }]
        .filter { !$0.isEmpty }.map { .needsTasks($0) }
    case .problem: entry.problem.isBlank ? [.needsProblem] : []
    case .topic: entry.topic.isBlank ? [.needsTopic] : []
    }
  }

  private func lessons(_ entry: StudyEntry, _ members: [StudyMember]) -> [StudyFault] {
    if entry.lessons.isEmpty { return [.needsLesson] }
    let teachers = Set(members.compactMap(\.person.teacher))
    return entry.lessons.enumerated().flatMap { place, lesson -> [StudyFault] in
      var faults: [StudyFault] = []
      if !teachers.contains(lesson.teacher) { faults.append(.strangeLecturer(lesson.teacher)) }
      if lesson.subject.rawValue.isBlank || lesson.topic.isBlank {
        faults.append(.lessonIncomplete(place + 1))
      }
      return faults
    }
  }

  private func plan(_ entry: StudyEntry) -> [StudyFault] {
    guard let plan = entry.plan, !plan.text.isBlank else { return [.needsPlan] }
    guard let last = versions.last else { return [] }
    if last.plan.text == plan.text { return [.samePlan] }
    return plan.changes.isBlank ? [.needsChanges] : []
  }

  /// Where people don't meet, nobody is noted as absent.
  private func absences(
    _ entry: StudyEntry, _ step: StudyTerms.Step, _ members: [StudyMember], _ terms: StudyTerms
  ) -> [StudyFault] {
    let people = Set(members.map(\.person))
    guard step.meets else { return entry.absent.isEmpty ? [] : [.strangeAbsence] }
    var faults: [StudyFault] = []
    if entry.absent.keys.contains(where: { !people.contains($0) }) {
      faults.append(.strangeAbsence)
    }
    faults += Set(entry.absent.values.filter { terms[absence: $0] == nil }).sorted()
      .map { .noReason($0) }
    let doers = Set([entry.by] + entry.lessons.map { .teacher($0.teacher) })
    if !doers.isDisjoint(with: entry.absent.keys) { faults.append(.doerAbsent) }
    return faults
  }
}

extension StudyEntry {
  /// Whether something of that sort is given that the step doesn't ask for.
  fileprivate func has(_ product: StudyTerms.Product, besides step: StudyTerms.Step) -> Bool {
    switch product {
    case .lesson, .lessons:
      !lessons.isEmpty && !step.makes.contains(.lesson) && !step.makes.contains(.lessons)
        && product == .lesson
    case .plan: plan != nil
    case .tasks: !tasks.isEmpty
    case .problem: !problem.isEmpty
    case .topic: !topic.isEmpty
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

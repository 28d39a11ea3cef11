internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension YearShelf {
  /// What waits in network classes for whoever asks: tutors' answers (S002-66), the log of
  /// managers and tutors (S002-65), trainees whom the bureau has put into no class.
  func classLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    let own = context.trainee
    guard own != nil || context.may(.runTraining) else { return [] }
    let today = context.occasion.today
    let year = SchoolYear(containing: today)
    guard let terms = county.book.inForce(in: year).classTerms else { return [] }
    let classes = try connection.networkClasses().filter { $0.offBecause == nil }
    let courses = Dictionary(
      try connection.trainingCourses().filter { $0.course.year >= year && $0.offBecause == nil }
        .map { ($0.id, $0) }
    ) { first, _ in first }
    let running = classes.filter { courses[$0.content.course] != nil }
    guard !running.isEmpty else { return [] }
    let seats = try connection.classSeats()
    var lines: [DueLine] = []
    for one in running {
      guard let own, one.content.isRun(by: own) else { continue }
      let trainees = Set(seats.filter { $0.inClass == one.id }.map(\.teacher))
      guard !trainees.isEmpty else { continue }
      let mine = Set(
        seats.filter { $0.inClass == one.id && $0.tutor == own }.map(\.teacher))
      let waiting = try connection.classPieces(of: one.id).filter {
        $0.answer == nil && mine.contains($0.teacher)
      }
      if let first = waiting.first {
        lines.append(
          DueLine(
            words: .dueAnswers(waiting.count, one.content.name),
            address: "\(one.address)#waiting",
            due: first.handedIn.day.advanced(by: terms.answerWithin.value), why: .answersWhy))
      }
      let last = try connection.classLog(of: one.id).first { $0.writer == own }?.heldOn
      let due = last.map { $0.advanced(by: terms.logEvery.value) } ?? today
      if due <= today {
        lines.append(
          DueLine(
            words: .dueLog(one.content.name), address: "\(one.address)#log", due: due,
            why: .logWhy))
      }
    }
    guard context.may(.runTraining) else { return lines }
    let seated = Dictionary(grouping: seats, by: \.course).mapValues { Set($0.map(\.teacher)) }
    for course in Set(running.map(\.content.course)).sorted() {
      let without = try connection.coursePlaces(.course(course)).count {
        $0.outBecause == nil && seated[course]?.contains($0.teacher) != true
      }
      guard without > 0, let known = courses[course] else { continue }
      lines.append(
        DueLine(
          words: .dueSeats(without, known.course.title), address: known.classAddress, due: nil,
          why: .seatsWhy))
    }
    return lines
  }
}

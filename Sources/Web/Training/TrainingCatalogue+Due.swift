internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension TrainingCatalogue {
  /// What waits for whoever asks: sessions to be noted, claims to be decided, one's own next
  /// session and pace.
  ///
  /// - Parameters:
  ///   - waiting: Claims that wait to be recognised, of anybody.
  ///   - waivers: Of fees, that wait for whoever asks.
  ///   - own: What whoever asks has of training, if they are a teacher.
  func dueLines(
    for context: WebContext, waiting: [TrainingClaim], waivers: [FeeWaiver] = [],
    own: TrainingPeople?
  ) -> [DueLine] {
    var lines: [DueLine] = []
    if context.may(.runTraining), let first = unnoted.first {
      lines.append(
        DueLine(
          words: .dueAttendance(unnoted.count), address: first.address, due: first.session.day,
          why: .attendanceLead))
    }
    if context.may(.recogniseTraining), let first = waiting.map(\.hand.day).min() {
      lines.append(
        DueLine(
          words: .dueClaims(waiting.count), address: "/training/claims", due: first,
          why: .claimsLead))
    }
    if let first = waivers.map(\.hand.day).min() {
      lines.append(
        DueLine(
          words: .dueWaivers(waivers.count), address: "/training/means#waivers", due: first,
          why: .meansLead))
    }
    guard let teacher = context.actor?.teacher, let own,
      context.may(.train, at: .teacher(teacher, at: []))
    else { return lines }
    let joined = own.outcomes[teacher] ?? [:]
    let next = courses.filter { joined[$0.id] != nil && $0.offBecause == nil }
      .flatMap { running($0.id) }.filter { $0.session.day >= day }
      .min {
        ($0.session.day, $0.session.minutes.lowerBound)
          < ($1.session.day, $1.session.minutes.lowerBound)
      }
    if let next {
      lines.append(
        DueLine(
          words: .dueSession(title(of: next.course), next.session.place), address: next.address,
          due: next.session.day, why: .joinedTag))
    }
    if let account = own.accounts[teacher], account.lags {
      lines.append(
        DueLine(
          words: .dueHours(account.dueByNow - account.hours),
          address: Teacher.trainingAddress(of: teacher), due: day, why: .trainingLead))
    }
    return lines
  }
}

extension YearShelf {
  /// What waits in training for whoever asks; nothing is read for those it doesn't concern.
  func trainingLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    let runs = context.may(.runTraining) || context.may(.recogniseTraining)
    let teacher = context.reaches(of: .train).isEmpty ? nil : context.actor?.teacher
    guard runs || teacher != nil else { return [] }
    let catalogue = try TrainingCatalogue(county, on: context.occasion.today, connection)
    guard catalogue.terms != nil else { return [] }
    return catalogue.dueLines(
      for: context,
      waiting: context.may(.recogniseTraining)
        ? try connection.trainingClaims().filter { $0.decision == nil } : [],
      waivers: context.may(.runTraining)
        ? try connection.feeWaivers().filter { $0.answer == nil } : [],
      own: try teacher.map { try TrainingPeople(county, catalogue, of: $0, connection) })
  }
}

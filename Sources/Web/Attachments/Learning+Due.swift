internal import Access
internal import Attaching
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// What waits of learning elsewhere for whoever asks: judgements, today's log, triangles that
  /// aren't complete, requests to accept, visits to report. Nothing is read for those it
  /// doesn't concern.
  func attachmentLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let keeps = !context.reaches(of: .keepAttachments).isEmpty
    let today = context.occasion.today
    guard keeps || context.learner != nil, let terms = county.attachmentTerms(on: today) else {
      return []
    }
    var lines = try followingLines(context, county)
    if keeps { lines += try replacementLines(context, terms) }
    return lines + (try visitLines(context, terms))
  }

  private func followingLines(_ context: WebContext, _ county: County) throws -> [DueLine] {
    let today = context.occasion.today
    let open = try attachments().filter { $0.withdrawal == nil && $0.judgement == nil }
    var lines: [DueLine] = []
    let over = open.filter { found in
      found.attachment.days.upperBound <= today
        && (context.learner == found.attachment.host
          || (!context.may(.keepAttachments)
            && context.learningSide(of: [found.attachment.school]) != nil))
    }
    if let first = over.map(\.attachment.days.upperBound).min() {
      lines.append(
        DueLine(
          words: .dueAttachmentJudgements(over.count), address: "/attachments?state=over",
          due: first, why: .attachmentsLead))
    }
    let own = open.first {
      $0.attachment.teacher == context.learner && $0.attachment.days.contains(today)
    }
    let book = county.book.inForce(in: SchoolYear(containing: today))
    if let own, SchoolDays(today...today, of: book).isSchoolDay(today),
      try !attachmentDays(of: own.id).contains(where: { $0.day == today })
    {
      lines.append(
        DueLine(
          words: .dueAttachmentLog,
          address: "/attachments/\(Address.encoded(own.id.rawValue))#note", due: today,
          why: .attachmentsLead))
    }
    return lines
  }

  private func replacementLines(
    _ context: WebContext, _ terms: AttachmentTerms
  ) throws -> [DueLine] {
    let today = context.occasion.today
    let near = try studyReleases().filter { found in
      found.withdrawal == nil && found.release.days.upperBound >= today
        && today.distance(to: found.release.days.lowerBound) <= terms.remindsFor.value
        && context.learningSide(of: [found.release.school]) != nil
    }.map(\.release)
    guard !near.isEmpty else { return [] }
    let placed = try replacements().filter { $0.withdrawal == nil }.map(\.replacement)
    let teachers = try replacementOffers().teachers
    let lacking = near.filter {
      !ReplacementChain($0, placed, teachers: teachers).isComplete
    }
    guard let first = lacking.map(\.days.lowerBound).min() else { return [] }
    return [
      DueLine(
        words: .dueReplacements(lacking.count), address: "/attachments/studies?complete=no",
        due: first, why: .releasesLead)
    ]
  }

  private func visitLines(_ context: WebContext, _ terms: AttachmentTerms) throws -> [DueLine] {
    let today = context.occasion.today
    let visits = try requestedVisits()
    var lines: [DueLine] = []
    let asked = visits.filter { $0.state(on: today) == .asked }
    let accepts =
      try context.may(.keepAttachments)
      || (context.learner != nil && !asked.isEmpty
        && trainers().contains {
          $0.outBecause == nil && $0.trainer.teacher == context.learner
        })
    if accepts, let first = asked.map(\.hand.day).min() {
      lines.append(
        DueLine(
          words: .dueVisitRequests(asked.count), address: "/attachments/visits?state=asked",
          due: first.advanced(by: terms.answerWithin.value), why: .visitsLead))
    }
    let held = visits.filter {
      $0.state(on: today) == .held && !context.may(.keepAttachments)
        && context.learningSide(of: [$0.school]) != nil
    }
    if let first = held.compactMap(\.answer?.slot.day).min() {
      lines.append(
        DueLine(
          words: .dueVisitReports(held.count), address: "/attachments/visits?state=held",
          due: first.advanced(by: terms.reportWithin.value), why: .visitsLead))
    }
    return lines
  }
}

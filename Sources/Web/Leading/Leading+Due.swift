internal import Access
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension HeadYear {
  /// What waits for whoever asks: heads who reach their limit, appraisals to begin, mark or agree
  /// to, and one's own result.
  func dueLines(for context: WebContext) -> [DueLine] {
    var lines: [DueLine] = []
    let near = sights.filter(\.isNear)
    if context.may(.keepHeads), let first = near.compactMap(\.limit?.due).min() {
      lines.append(
        DueLine(
          words: .dueHeadLimits(near.count), address: "/heads?near=yes",
          // Limits passed years ago aren't what's most pressing: this year they're due.
          due: max(first.firstDay, SchoolYear(containing: day).days.lowerBound),
          why: .headsLead))
    }
    lines += appraisalLines(context)
    return lines
  }

  private func appraisalLines(_ context: WebContext) -> [DueLine] {
    guard let terms = terms?.appraisal, context.seesHeadAppraisals else { return [] }
    let year = SchoolYear(containing: day)
    let due = terms.due(in: year)
    guard day >= due.advanced(by: -terms.remindsFor.value) else { return [] }
    let open = appraised(in: year).filter {
      $0.state != .agreed && $0.post.teacher != context.actor?.teacher
    }
    var lines: [DueLine] = []
    if context.may(.keepHeads) || context.may(.agreeHeadAppraisals), !open.isEmpty {
      lines.append(
        DueLine(
          words: .dueHeadAppraisals(open.count), address: "/heads/appraisals", due: due,
          why: .headAppraisalsLead))
    } else if context.may(.appraiseHeads) {
      let unmarked = open.filter { sight in
        context.actor.map { sight.record.marks[$0.account] == nil } ?? false
      }
      if !unmarked.isEmpty {
        lines.append(
          DueLine(
            words: .dueHeadMarks(unmarked.count), address: "/heads/appraisals", due: due,
            why: .headAppraisalsLead))
      }
    }
    return lines
  }
}

extension TemporaryPostYear {
  /// What waits for whoever is posted and for the schools that keep a post: notes and reports
  /// that are missing, ideas that nobody settled.
  func dueLines(for context: WebContext) -> [DueLine] {
    let kept = sights.filter { context.side(of: $0.post) != nil }
    var lines: [DueLine] = []
    let waiting = kept.filter { $0.state == .waits }
    if let first = waiting.compactMap(\.reportDue).min() {
      lines.append(
        DueLine(
          words: .duePostReports(waiting.count), address: "/heads/posts?state=waits", due: first,
          why: .temporaryPostsLead))
    }
    let missing = kept.filter { $0.state != .over }.reduce(0) { $0 + $1.missing.count }
    if missing > 0 {
      lines.append(
        DueLine(
          words: .duePostNotes(missing), address: "/heads/posts", due: nil,
          why: .temporaryPostsLead))
    }
    let open = kept.filter { context.side(of: $0.post) == .keeper }
      .reduce(0) { $0 + $1.ideas.count { $0.state == .open } }
    if open > 0 {
      lines.append(
        DueLine(
          words: .duePostIdeas(open), address: "/heads/ideas?state=open", due: nil,
          why: .postIdeasLead))
    }
    return lines
  }
}

extension Connection {
  /// What waits of heads and temporary posts; nothing is read for those it doesn't concern.
  func leadingLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let today = context.occasion.today
    var lines: [DueLine] = []
    if context.seesHeadAppraisals {
      lines += try HeadYear(county, on: today, self).dueLines(for: context)
    }
    if let teacher = context.actor?.teacher, context.isOwn(teacher) {
      // A month is enough: an answer is offered, not owed.
      let fresh = try headAppraisals().filter { key, record in
        key.teacher == teacher && record.answer == nil
          && (record.agreement.map { $0.hand.day.distance(to: today) <= 30 } ?? false)
      }.keys.min { $0.year < $1.year }
      if let key = fresh {
        lines.append(
          DueLine(
            words: .dueOwnAppraisal,
            address: "/heads/appraisals/\(Address.encoded(teacher.rawValue))/\(key.year.start)",
            due: nil, why: .headAppraisalsLead))
      }
    }
    if !context.reaches(of: .keepTemporaryPosts).isEmpty
      || !context.reaches(of: .keepOwnPost).isEmpty
    {
      lines += try TemporaryPostYear(county, on: today, self).dueLines(for: context)
    }
    return lines
  }
}

internal import Access
internal import Policy
internal import Serving
internal import Staffing
internal import Wording

extension ServiceYear {
  /// What waits for whoever asks: plans before arrivals, months to confirm, duties that are
  /// late, for each school kept; and a teacher's own.
  func dueLines(for context: WebContext, in county: County) -> [DueLine] {
    var lines: [DueLine] = []
    for school in schools where context.may(.keepService, at: .school(school)) {
      lines += schoolLines(school, county.name(of: school))
    }
    if let teacher = context.actor?.teacher,
      let own = sights.first(where: { $0.order.teacher == teacher && $0.isRunning }),
      own.overdue(of: .teacher) > 0, context.may(.keepOwnService, at: .teacher(teacher, at: []))
    {
      lines.append(
        DueLine(
          words: .dueOwnDuties(own.overdue(of: .teacher)), address: own.address, due: day,
          why: .serviceLead))
    }
    return lines
  }

  /// Ascending, those that take part.
  private var schools: [School.ID] {
    Set(sights.flatMap { [$0.order.line.to, $0.order.line.from] }).sorted()
  }

  private func schoolLines(_ school: School.ID, _ name: String) -> [DueLine] {
    let guests = guests(of: school)
    let address = School.serviceAddress(of: school)
    var lines: [DueLine] = []
    let wanted = guests.filter(\.lacksPlan)
    if let first = wanted.map(\.order.days.lowerBound).min() {
      lines.append(
        DueLine(
          words: .dueServicePlans(wanted.count, name), address: address, due: first,
          why: .plansLead))
    }
    let months = guests.flatMap(\.unconfirmed)
    if let first = months.map(\.due).min() {
      lines.append(
        DueLine(
          words: .dueServiceMonths(Set(months.map(\.month)).count, name), address: address,
          due: first, why: .confirmMonthLead))
    }
    let late =
      guests.reduce(0) { $0 + ($1.overdue(of: .host) - $1.unconfirmed.count { $0.due < day }) }
      + sent(by: school).reduce(0) { $0 + $1.overdue(of: .sender) }
    if late > 0 {
      lines.append(
        DueLine(words: .dueDuties(late, name), address: address, due: day, why: .serviceLead))
    }
    return lines
  }
}

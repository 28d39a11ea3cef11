import Staffing

extension CountyDraft {
  /// Since when people are at their school, where they were before, and who is
  /// away now.
  mutating func drawCareers(_ source: SplitMix64) {
    var stream = source
    for position in people.indices {
      let service = service(of: position)
      let tenure = tenure(service, isAway: chairs[position].isAway, &stream)
      let joined = CountyDraft.opening.advanced(by: -12 * tenure)
      people[position].establishment.since = joined
      people[position].teaching.since = joined
      if employer(of: position).isRural {
        workInTheCountry(position, tenure: tenure, before: service - tenure, &stream)
      } else {
        workInTheSeat(position, tenure: tenure, before: service - tenure, &stream)
      }
      if chairs[position].isAway { sendAway(position, tenure: tenure, &stream) }
    }
  }

  private func tenure(_ service: Int, isAway: Bool, _ stream: inout SplitMix64) -> Int {
    if service <= CountyDraft.recruitYears || stream.chance(360) { return service }
    return stream.within((isAway ? min(service, 5) : 1)...service)
  }

  private mutating func workInTheCountry(
    _ position: Int, tenure: Int, before: Int, _ stream: inout SplitMix64
  ) {
    let earlier = before == 0 ? 0 : stream.chance(800) ? before : stream.below(before)
    people[position].ruralYears = tenure + earlier
    people[position].lastRural = CountyDraft.opening.advanced(by: -1)
    if tenure >= 4, stream.chance(60) { exchange(position, tenure, isRural: false, &stream) }
  }

  private mutating func workInTheSeat(
    _ position: Int, tenure: Int, before: Int, _ stream: inout SplitMix64
  ) {
    if before > 0, stream.chance(560) {
      let years = stream.within(1...before)
      let gap = stream.below(before - years + 1)
      people[position].ruralYears = years
      people[position].lastRural = CountyDraft.opening.advanced(by: -12 * (tenure + gap) - 1)
    }
    if tenure >= 4, stream.chance(150) { exchange(position, tenure, isRural: true, &stream) }
  }

  /// An exchange of one to three years that is over, within the present stay.
  private mutating func exchange(
    _ position: Int, _ tenure: Int, isRural: Bool, _ stream: inout SplitMix64
  ) {
    let length = stream.within(1...3)
    let ended = CountyDraft.opening.advanced(by: -12 * stream.below(tenure - length) - 2)
    people[position].lastExchange = ended
    if isRural {
      people[position].ruralYears += length
      people[position].lastRural = ended
    } else {
      people[position].ruralYears -= length
    }
  }

  /// The exchange that runs now: for one or two years already.
  private mutating func sendAway(_ position: Int, tenure: Int, _ stream: inout SplitMix64) {
    let years = min(tenure, stream.within(1...2))
    people[position].teaching.since = CountyDraft.opening.advanced(by: -12 * years)
    guard sites[chairs[position].site].isRural else { return }
    people[position].circumstances.insert(.onSupport)
    people[position].lastRural = CountyDraft.opening.advanced(by: -1)
    if let ended = people[position].lastExchange {
      // The exchange before this one ended before this one began.
      let latest = CountyDraft.opening.advanced(by: -12 * years - 2)
      people[position].lastExchange = min(ended, latest)
    }
    people[position].ruralYears = min(
      service(of: position), people[position].ruralYears + years)
  }
}

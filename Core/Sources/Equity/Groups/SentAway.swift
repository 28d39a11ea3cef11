import Staffing

/// Who is away towards the countryside under a census, beside all whom the same
/// schools employ.
struct SentAway {
  /// By employing school: teachers sent and teachers employed.
  private let schools: [(sent: [StaffMember], employed: [StaffMember])]

  init(_ census: Census) {
    let schools = census.roster.schools
    var groups = schools.map { _ in (sent: [StaffMember](), employed: [StaffMember]()) }
    for member in census.members {
      groups[member.home].employed.append(member)
      if member.isGuest, schools[member.school].isOutward(from: schools[member.home]) {
        groups[member.home].sent.append(member)
      }
    }
    self.schools = groups.filter { !$0.sent.isEmpty }
  }

  /// The mean of those sent less the mean to be expected had each school drawn
  /// lots; nil when nobody is sent or known. Who isn't known is left out.
  func difference(_ value: (StaffMember) -> Double?) -> Double? {
    var (sent, expected) = (CompensatedSum(), CompensatedSum())
    var people = 0
    for school in schools {
      let group = school.sent.compactMap(value)
      let all = school.employed.compactMap(value)
      guard !group.isEmpty else { continue }
      people += group.count
      for value in group { sent += value }
      let mean = CompensatedSum.of(all) / Double(all.count)
      expected += mean * Double(group.count)
    }
    return people == 0 ? nil : (sent.value - expected.value) / Double(people)
  }
}

extension School {
  /// Whether a move here from `other` goes down: from a supporting to a supported
  /// school, or, roles apart, to a more remote zone.
  fileprivate func isOutward(from other: School) -> Bool {
    switch (other.role, role) {
    case (.supporting, .supported): true
    case (.supported, .supporting): false
    default: zone.remoteness > other.zone.remoteness
    }
  }
}

import Staffing

extension RoomTerms {
  /// Reads the section `rooms`; notes limits that no room could keep, or break.
  init(_ rooms: BookSection) {
    let idleUnder = rooms.limit("idle-under", .periods)
    let most = rooms.limit("at-most", .periods)
    let idleWeeks = rooms.limit("idle-weeks", .weeks)
    let kinds = rooms.entries("kinds") { key, section in
      Kind(
        key: key, name: section.localizedText("name"),
        idleUnder: section.has("idle-under")
          ? section.limit("idle-under", .periods) : idleUnder,
        citation: section.citation)
    }
    self.init(
      most: most, idleWeeks: idleWeeks, dueOn: rooms.choice("due-on", default: .monday),
      dueCitation: rooms.citation, kinds: kinds,
      reasons: rooms.entries("reasons") { key, section in
        Reason(
          key: key, name: section.localizedText("name"),
          answerer: section.choice("answered-by", default: .school),
          needsNote: section.flag("needs-note", default: false), citation: section.citation)
      })
    if rooms.has("idle-weeks"), idleWeeks.value < 1 {
      rooms.fault(
        "idle-weeks", nil, found: "\(idleWeeks.value) weeks", allowed: "1 week or more")
    }
    for kind in kinds where kind.idleUnder.value > most.value {
      rooms.fault(
        "idle-under", nil, found: "more than 'at-most' for '\(kind.key)'",
        allowed: "no more than a room can be used")
    }
  }
}

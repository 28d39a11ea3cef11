extension TimetableTerms {
  /// Reads the section `timetable`; notes days without lessons and swaps without reasons.
  init(_ timetable: BookSection) {
    self.init(
      most: timetable.limit("most", .classHours), notice: timetable.limit("notice", .days),
      apart: timetable.limit("apart", .days), leaders: timetable.limit("leaders", .perWeek),
      reasons: timetable.entries("reasons") { key, entry in
        Reason(key: key, name: entry.localizedText("name"))
      })
    if !(1...16).contains(most.value) {
      timetable.fault("most", nil, found: "\(most.value) lessons", allowed: "1 to 16 lessons")
    }
    if reasons.isEmpty {
      timetable.fault("reasons", nil, found: "no reason", allowed: "one or more")
    }
  }
}

extension Indicator {
  /// Schools with many exchanged teachers: about 40 % in five Miyun schools.
  static let manyGuests = Indicator(
    id: "guests.many",
    name: Bilingual(
      zh: "交流教师占比偏高的学校数", en: "Schools with many exchanged teachers"),
    definition: Bilingual(
      zh: "交流教师占任教教师的比例达到政策参数“偏高”线的学校数。",
      en: "Schools where guests are at least the share of the staff that the book calls many."),
    numerator: Bilingual(zh: "此类学校", en: "such schools"), denominator: .none, scope: .county,
    unit: .schools, better: .lower, source: "S000-158"
  ) { count in
    let limit = count.census.standards.manyGuests
    return [
      Part(name: "", value: Double(count.guests.schools.count { $0.isAtLeast(permille: limit) }))
    ]
  }
}

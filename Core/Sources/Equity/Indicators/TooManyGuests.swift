extension Indicator {
  /// Schools in which exchanged teachers are the half: four in Miyun.
  static let tooManyGuests = Indicator(
    id: "guests.too_many",
    name: Bilingual(
      zh: "交流教师占比过高的学校数", en: "Schools with too many exchanged teachers"),
    definition: Bilingual(
      zh: "交流教师占任教教师的比例达到政策参数“过高”线的学校数。",
      en: "Schools where guests are at least the share of the staff that the book calls too many."),
    numerator: Bilingual(zh: "此类学校", en: "such schools"), denominator: .none, scope: .county,
    unit: .schools, better: .lower, source: "S000-158"
  ) { count in
    let limit = count.census.standards.tooManyGuests
    return [
      Part(name: "", value: Double(count.guests.schools.count { $0.isAtLeast(permille: limit) }))
    ]
  }
}

extension Indicator {
  /// Subjects that stop when the exchange ends.
  static let guestOnlySubjects = Indicator(
    id: "guests.only",
    name: Bilingual(
      zh: "完全由交流教师担任的学科数", en: "Subjects that rest wholly on exchanged teachers"),
    definition: Bilingual(
      zh: "任教教师全部来自其他学校编制的“学校—学段—学科”数；交流期满前须补充。",
      en: """
        Posts in which everybody who teaches is on another school's establishment; they must be \
        refilled before the exchange ends.
        """),
    numerator: Bilingual(zh: "此类学科", en: "such posts"), denominator: .none, scope: .county,
    unit: .posts, better: .lower, source: "S000-159"
  ) { count in
    [Part(name: "", value: Double(count.guests.posts.count))]
  }
}

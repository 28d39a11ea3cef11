extension Trait {
  /// Teaches PE, music, fine art or arts (体育、艺术专任教师): the third legal
  /// resource indicator (policy reference 1.4).
  ///
  /// The source lets small rural schools count guests. A book that names the
  /// size of such schools (`artsGuestPupils`) counts guests elsewhere at the
  /// school that employs them; without it everybody counts where they teach.
  public static let arts = Trait(
    id: "arts", name: Bilingual(zh: "体育、艺术专任教师", en: "PE and art teachers"),
    countsAtHome: { guest, standards in
      guard let pupils = standards.artsGuestPupils else { return false }
      return guest.zone != .village || !pupils.contains(guest.pupils)
    },
    holds: { member, _ in member.teachesArts })
}

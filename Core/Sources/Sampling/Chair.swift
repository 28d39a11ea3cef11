import Staffing

/// One place on the staff of a school, before somebody is drawn for it.
struct Chair {
  /// Position of the site in which the person teaches.
  let site: Int

  /// Position of the site that employs the person.
  var employer: Int
  let stage: Stage
  let subject: Subject

  /// False for support staff and workers.
  var teaches = true

  var isAway: Bool { site != employer }
}

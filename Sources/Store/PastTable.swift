/// A table of the record, and the rows that it had after an event.
struct PastTable: Sendable {
  let name: String

  /// `$event` stands for the event, `$table` for the table itself.
  private let text: String

  /// Its rows are added with an event and never change.
  private init(_ name: String) {
    self.init(name, "SELECT * FROM $table WHERE event_sequence <= $event")
  }

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  func rows(after event: Int, on engine: Engine) -> SQL {
    var rows: SQL = ""
    // In SQLite an expression that names its own name would be a circle.
    let table = SQL(stringLiteral: engine == .sqlite ? "main.\(name)" : name)
    for piece in text.split(separator: "$", omittingEmptySubsequences: false) {
      if piece.hasPrefix("table") {
        rows = "\(rows)\(table)\(SQL(stringLiteral: String(piece.dropFirst(5))))"
      } else if piece.hasPrefix("event") {
        rows = "\(rows)\(event)\(SQL(stringLiteral: String(piece.dropFirst(5))))"
      } else {
        rows = "\(rows)\(SQL(stringLiteral: String(piece)))"
      }
    }
    return rows
  }

  /// Every table of the record whose rows come with an event.
  ///
  /// Of accounts only who was known has a past; how they sign in is the present's. Not among
  /// them: sealed facts, whose rows change, pins and names of columns, which hold only the
  /// last word, counts of surveys, and runs of the planner. Pages made from these have no past and say so.
  static let all: [PastTable] =
    [
      "account", "attachment", "attachment_day", "attachment_judgement", "away_cover",
      "away_week", "care_need", "care_step", "class_answer", "class_duty", "class_help",
      "class_log", "class_material", "class_office", "class_piece", "class_seat", "class_tie",
      "class_tie_end", "class_week", "commendation", "commendation_withdrawal", "competition",
      "competition_application", "competition_carried", "competition_limit",
      "competition_objection", "competition_objection_step", "competition_post",
      "competition_result", "competition_round", "competition_score", "competition_verdict",
      "competition_vote", "competition_withdrawal", "corrected_workbook", "correction_evidence",
      "county_workbook", "course_opinion_given", "course_standard", "cover_plan", "delegation",
      "delegation_end", "dropout_case", "dropout_step", "duty_report", "duty_report_step",
      "eligibility_contest", "eligibility_contest_answer", "eligibility_list", "equipped_room",
      "establishment_decision", "establishment_round", "establishment_total", "exam",
      "exam_class", "exam_measure", "exam_meeting", "exam_ranking", "exam_result",
      "exchange_attendance", "exchange_session", "fee_waiver", "fee_waiver_answer",
      "head_agreement", "head_answer", "head_mark", "head_opinion", "head_post", "head_post_end",
      "head_rank", "host_condition", "improvement_outcome", "improvement_talk",
      "inspection_candidate", "inspection_closing", "inspection_conclusion", "inspection_draw",
      "inspection_lesson", "inspection_lot", "inspection_mark", "inspection_round",
      "inspection_seed", "inspection_visit", "intake_file", "learning_withdrawal",
      "ledger_problem", "ledger_step", "lesson_swap", "lesson_swap_step", "library_text",
      "library_use", "library_version", "library_withdrawal", "mentor_activity",
      "mentor_activity_withdrawal", "mentor_mark", "mentor_plan", "mentor_plan_agreement",
      "mentor_reading", "mentor_reading_note", "mentorship", "mentorship_end",
      "milestone_completion", "milestone_setting", "network_class", "network_help",
      "network_help_end", "numbered_paper", "objection", "objection_step", "observation",
      "observation_answer", "observation_mark", "observation_photo", "observation_revision",
      "observation_withdrawal", "open_lesson", "open_lesson_booking", "open_lesson_cancellation",
      "outside_partner", "outside_partner_end", "pair_activity", "pair_activity_aim",
      "pair_activity_withdrawal", "pair_commitment", "pair_commitment_end",
      "pair_commitment_report", "pair_document", "pair_occasion", "pair_occasion_note",
      "pair_outing", "pair_outing_answer", "pair_profile", "pair_scheme", "pair_scheme_objective",
      "pair_scheme_signature", "pair_sheet", "pair_sheet_answer", "pair_talk", "pair_task",
      "pair_task_review", "pair_theme", "pair_theme_end", "paper_wording", "placement_order",
      "placement_order_relation", "placement_order_step", "placement_refusal",
      "placement_refusal_answer", "plan_scenario", "pool_entry", "project", "project_activity",
      "project_activity_school", "project_answer", "project_delay", "project_end", "project_fund",
      "project_leader", "project_number", "project_output", "project_plan", "project_problem",
      "project_progress", "project_reading", "project_school", "project_series", "project_step",
      "project_target", "project_withdrawal", "public_notice", "public_notice_extension",
      "public_notice_withdrawal", "pupil_activity", "pupil_activity_end", "pupil_count",
      "replacement", "replacement_offer", "research_seat", "research_visit",
      "research_visit_cancellation", "research_visit_note", "researcher_note",
      "researcher_note_withdrawal", "responsibility_letter", "role_grant", "role_grant_end",
      "room_week",
      "school_handout", "school_honour", "school_honour_withdrawal", "school_report",
      "school_training_activity", "school_training_check", "school_training_deed",
      "school_training_deed_withdrawal", "school_training_grade", "school_training_plan",
      "school_training_verdict", "school_union", "school_year", "selection", "selection_close",
      "selection_entrant", "selection_entry", "selection_judge", "selection_mark",
      "selection_remark", "selection_result", "selection_showing", "send_off", "service_check",
      "service_check_mark", "service_check_order", "service_check_step", "service_check_task",
      "service_entry", "service_entry_withdrawal", "service_month", "service_plan", "study",
      "study_absence", "study_cancellation", "study_group", "study_group_end",
      "study_group_member", "study_lesson", "study_member", "study_release", "study_step",
      "study_step_withdrawal", "study_task", "study_trip", "supervision_meeting", "survey",
      "survey_cancellation", "survey_paper", "survey_paper_count", "survey_participation",
      "survey_quote", "survey_quote_withdrawal", "swap_link", "swap_link_end", "teacher_check",
      "teacher_check_mark", "teacher_check_problem", "teacher_check_step", "temporary_post",
      "temporary_post_end", "temporary_post_idea", "temporary_post_idea_step",
      "temporary_post_note", "temporary_post_report", "test_item", "test_item_comment",
      "test_item_retirement", "test_item_settling", "test_item_version", "test_paper",
      "test_paper_talk", "timetable", "timetable_lesson", "tour_stop", "trainer_opinion_given",
      "trainer_stay", "training_attendance", "training_budget", "training_claim",
      "training_claim_verdict", "training_course", "training_device", "training_mark",
      "training_need", "training_place", "training_session", "training_suggestion",
      "training_suggestion_answer", "training_suggestion_backing", "training_trainer",
      "union_activity", "union_departure", "union_dissolution", "union_lead", "union_meeting",
      "union_membership", "union_supervisor", "union_withdrawal", "union_words", "visit_answer",
      "visit_report", "visit_request", "walk", "walk_cost", "walk_decision", "walk_report",
      "wish_round", "wish_submission", "year_plan",
    ].map { PastTable($0) } + [
      PastTable("audit_event", "SELECT * FROM $table WHERE sequence <= $event"),
      PastTable(
        "fact",
        """
        SELECT id, kind, subject, slot, school, value, valid_from, valid_to, recorded_by,
          CASE WHEN superseded_by <= $event THEN superseded_by END AS superseded_by
        FROM $table WHERE recorded_by <= $event
        """),
      PastTable(
        "correction",
        """
        SELECT id, kind, subject, slot, value, valid_from, valid_to, reason, evidence,
          proposed_by, event_sequence,
          CASE
            WHEN decided_event <= $event THEN state
            WHEN decided_event > $event AND \(first) <= $event THEN 'confirmed'
            ELSE 'proposed'
          END AS state,
          CASE
            WHEN decided_event <= $event OR \(first) <= $event THEN decided_by ELSE ''
          END AS decided_by,
          CASE WHEN decided_event <= $event THEN decision ELSE '' END AS decision,
          CASE
            WHEN decided_event <= $event THEN decided_event
            WHEN decided_event > $event AND \(first) <= $event THEN \(first)
          END AS decided_event
        FROM $table WHERE event_sequence <= $event
        """),
      PastTable(
        "plan_scenario_drag",
        """
        SELECT scenario_id, number, teacher, place, event_sequence,
          CASE WHEN undone_by_event <= $event THEN undone_by_event END AS undone_by_event
        FROM $table WHERE event_sequence <= $event
        """),
      PastTable(
        "upload",
        """
        SELECT id, file_name, content, sha256, event_sequence,
          CASE
            WHEN decided_by_event <= $event THEN decision
            WHEN decided_by_event > $event AND \(first) <= $event THEN 'accepted'
          END AS decision,
          CASE
            WHEN decided_by_event <= $event THEN decided_by_event
            WHEN decided_by_event > $event AND \(first) <= $event THEN \(first)
          END AS decided_by_event
        FROM $table WHERE event_sequence <= $event
        """),
    ]

  /// What was undone had been decided before: the event of that.
  private static let first = """
    (SELECT MIN(earlier.sequence) FROM audit_event AS earlier
     WHERE earlier.subject = id
       AND earlier.what IN ('confirm-correction', 'accept-upload', 'accept-workbook'))
    """
}

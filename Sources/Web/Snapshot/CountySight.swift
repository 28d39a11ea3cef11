internal import Access

/// The county as it's recorded, and as it is for those who only see what is public.
///
/// An adopted plan is the bureau's until its notice hangs: before that, schools and
/// teachers see the plan that was published last, or none.
struct CountySight: Sendable {
  let recorded: County
  let published: County

  func seen(by context: WebContext) -> County {
    context.may(.seeCounty) ? recorded : published
  }
}

package import Staffing

/// Who comes back and who retires between two school years.
package struct Turnover {
  package struct Return: Equatable {
    package let teacher: Teacher.ID
    package let from: Post
    package let to: Post
  }

  package struct Retirement: Equatable {
    package let teacher: Teacher.ID
    package let post: Post
    package let month: Month
  }

  package var returns: [Return] = []

  /// Only of those who teach.
  package var retirements: [Retirement] = []
}

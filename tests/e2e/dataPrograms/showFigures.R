# What R made of a series: a line for each column, with the name of the series, of the column and of its type, and then its values.
show <- function(series, figures) {
  for (name in names(figures)) {
    column <- figures[[name]]
    values <- ifelse(is.na(column), "", as.character(column))
    cat(paste(c(series, name, class(column), values), collapse = "\t"), "\n", sep = "")
  }
}

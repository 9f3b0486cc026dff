# What pandas made of a series: a line for each column, with the name of the series, of the column and of its type, and then its values.
import pandas


def show(series, figures):
    for name, column in figures.items():
        values = ["" if pandas.isna(value) else str(value) for value in column]
        print("\t".join([series, name, column.dtype.name, *values]))

"""Documents: do references, terms and figures agree within and between documents?"""

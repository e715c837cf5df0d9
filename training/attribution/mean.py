"""The mean of several runs' weights that went on from the same ones (model soup, Wortsman et al. 2022): mean.py OUT IN IN…"""
import sys

import torch

if __name__ == '__main__':
    given = [torch.load(path, weights_only=True) for path in sys.argv[2:]]
    torch.save({name: sum(weights[name].float() for weights in given) / len(given) for name in given[0]}, sys.argv[1])

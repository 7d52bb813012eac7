/** A text to read on; titles stay in the language that they were published in. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

const crashCourse = 'https://developers.google.com/machine-learning/crash-course';

/** What lessons send their readers to. */
export const sources = {
  sigmoidFunction: {
    title: 'Google, Machine Learning Crash Course: calculating a probability with the sigmoid',
    url: `${crashCourse}/logistic-regression/sigmoid-function`,
  },
  kerasActivations: {
    title: 'Keras documentation: layer activation functions',
    url: 'https://keras.io/api/layers/activations/',
  },
  kerasImageLoading: {
    title: 'Keras documentation: image data loading, with `class_names` and their order',
    url: 'https://keras.io/api/data_loading/image/',
  },
  labelEncoder: {
    title: 'scikit-learn documentation: LabelEncoder, which sorts its classes',
    url: 'https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.LabelEncoder.html',
  },
  thresholdTuning: {
    title: 'scikit-learn user guide: tuning the decision threshold for class prediction',
    url: 'https://scikit-learn.org/stable/modules/classification_threshold.html',
  },
  thresholding: {
    title: 'Google, Machine Learning Crash Course: thresholds and the confusion matrix',
    url: `${crashCourse}/classification/thresholding`,
  },
  elkan: {
    title: 'Charles Elkan (2001), The Foundations of Cost-Sensitive Learning, IJCAI',
    url: 'https://dl.acm.org/doi/10.5555/1642194.1642224',
  },
  precisionRecall: {
    title: 'scikit-learn user guide: precision, recall and F-measures',
    url: 'https://scikit-learn.org/stable/modules/model_evaluation.html#precision-recall-f-measure-metrics',
  },
  accuracyPrecisionRecall: {
    title: 'Google, Machine Learning Crash Course: accuracy, recall, precision and related metrics',
    url: `${crashCourse}/classification/accuracy-precision-recall`,
  },
  saito: {
    title:
      'Saito and Rehmsmeier (2015), The Precision-Recall Plot Is More Informative than the ROC Plot When Evaluating Binary Classifiers on Imbalanced Datasets',
    url: 'https://doi.org/10.1371/journal.pone.0118432',
  },
  kerasAccuracy: {
    title: 'Keras documentation: accuracy metrics, among them Accuracy and BinaryAccuracy',
    url: 'https://keras.io/api/metrics/accuracy_metrics/',
  },
  imbalancedData: {
    title: 'TensorFlow tutorial: classification on imbalanced data',
    url: 'https://www.tensorflow.org/tutorials/structured_data/imbalanced_data',
  },
  calibration: {
    title: 'scikit-learn user guide: probability calibration',
    url: 'https://scikit-learn.org/stable/modules/calibration.html',
  },
  guo: {
    title: 'Guo, Pleiss, Sun and Weinberger (2017), On Calibration of Modern Neural Networks',
    url: 'https://arxiv.org/abs/1706.04599',
  },
  niculescu: {
    title:
      'Niculescu-Mizil and Caruana (2005), Predicting Good Probabilities with Supervised Learning',
    url: 'https://dl.acm.org/doi/10.1145/1102351.1102430',
  },
  saerens: {
    title:
      'Saerens, Latinne and Decaestecker (2002), Adjusting the Outputs of a Classifier to New a Priori Probabilities',
    url: 'https://doi.org/10.1162/089976602753284446',
  },
  kerasLosses: {
    title: 'Keras documentation: probabilistic losses, with BinaryCrossentropy and `from_logits`',
    url: 'https://keras.io/api/losses/probabilistic_losses/',
  },
  logisticLoss: {
    title: 'Google, Machine Learning Crash Course: loss and regularisation of logistic regression',
    url: `${crashCourse}/logistic-regression/loss-regularization`,
  },
  gradientDescent: {
    title: 'Google, Machine Learning Crash Course: gradient descent',
    url: `${crashCourse}/linear-regression/gradient-descent`,
  },
  hyperparameters: {
    title: 'Google, Machine Learning Crash Course: learning rate, batch size and epochs',
    url: `${crashCourse}/linear-regression/hyperparameters`,
  },
  gneiting: {
    title: 'Gneiting and Raftery (2007), Strictly Proper Scoring Rules, Prediction, and Estimation',
    url: 'https://doi.org/10.1198/016214506000001437',
  },
  overfitting: {
    title: 'Google, Machine Learning Crash Course: overfitting',
    url: `${crashCourse}/overfitting/overfitting`,
  },
  overfitTutorial: {
    title: 'TensorFlow tutorial: overfit and underfit',
    url: 'https://www.tensorflow.org/tutorials/keras/overfit_and_underfit',
  },
  underfitting: {
    title: 'scikit-learn example: underfitting against overfitting',
    url: 'https://scikit-learn.org/stable/auto_examples/model_selection/plot_underfitting_overfitting.html',
  },
  belkin: {
    title:
      'Belkin, Hsu, Ma and Mandal (2019), Reconciling Modern Machine-Learning Practice and the Classical Bias-Variance Trade-Off',
    url: 'https://doi.org/10.1073/pnas.1903070116',
  },
  sundararajan: {
    title: 'Sundararajan, Taly and Yan (2017), Axiomatic Attribution for Deep Networks',
    url: 'https://arxiv.org/abs/1703.01365',
  },
  lipton: {
    title: 'Zachary Lipton (2016), The Mythos of Model Interpretability',
    url: 'https://arxiv.org/abs/1606.03490',
  },
  zhou: {
    title:
      'Zhou, Khosla, Lapedriza, Oliva and Torralba (2016), Learning Deep Features for Discriminative Localization',
    url: 'https://arxiv.org/abs/1512.04150',
  },
  transferLearning: {
    title: 'TensorFlow tutorial: transfer learning and fine-tuning, with MobileNetV2',
    url: 'https://www.tensorflow.org/tutorials/images/transfer_learning',
  },
} satisfies Record<string, Source>;
